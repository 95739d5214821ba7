package reimbursement.payments.application;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Settings of this service: {@code reimbursement.payments.*}. */
@ConfigMapping(prefix = "reimbursement.payments")
public interface PaymentSettings {
    /** Calendar days from the day an award was calculated to the day on which its payment is due. */
    int dueDays();

    /** The most bytes that a bank's report may have. */
    int settlementLimit();

    Payer payer();

    Approval approval();

    Interest interest();

    /** Late-payment interest. */
    interface Interest {
        /** The yearly rate in percent, with at most three decimals; where it is absent no interest is owed. */
        Optional<String> rate();
    }

    Funds funds();

    /** What funds do by themselves. */
    interface Funds {
        /** How often money that became free is given to what waits for it. */
        Duration poll();
    }

    /** What one person may approve. Amounts are dollars with two decimals. */
    interface Approval {
        /** The most payments in one request. */
        int most();

        /** The most that the payments of one request may come to. */
        String mostTogether();

        /** A payment above this amount needs two approvers; where it is absent one is always enough. */
        Optional<String> secondAbove();
    }

    /** Whose account the money leaves. */
    interface Payer {
        String name();

        String routingNumber();

        String accountNumber();
    }
}
