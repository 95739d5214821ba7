package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.persistence.Payments;

/** Somebody other than the preparer agrees that a payment is due. */
@ApplicationScoped
public class ApprovingPayment {
    private final Payments payments;
    private final AuditTrail audit;
    private final Caller caller;

    ApprovingPayment(Payments payments, AuditTrail audit, Caller caller) {
        this.payments = payments;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when there is no such payment. */
    @Transactional
    public Optional<Outcome<Payment>> approve(UUID id) {
        return payments.lock(id).map(payment -> {
            var outcome = payment.approve(caller.subject());
            if (outcome instanceof Outcome.Done<Payment>) {
                audit.record(
                        "payment-approved",
                        "payment/" + id,
                        Map.of("amount", payment.amount().toString()));
            }
            return outcome;
        });
    }
}
