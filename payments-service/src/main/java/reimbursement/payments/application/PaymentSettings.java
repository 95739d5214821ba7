package reimbursement.payments.application;

import io.smallrye.config.ConfigMapping;

/** Settings of this service: {@code reimbursement.payments.*}. */
@ConfigMapping(prefix = "reimbursement.payments")
public interface PaymentSettings {
    /** Calendar days from the day an award was calculated to the day on which its payment is due. */
    int dueDays();

    /** The most bytes that a bank's report may have. */
    int settlementLimit();

    Payer payer();

    /** Whose account the money leaves. */
    interface Payer {
        String name();

        String routingNumber();

        String accountNumber();
    }
}
