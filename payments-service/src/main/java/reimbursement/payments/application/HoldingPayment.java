package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.StopReason;

/** Stops a payment, believed improper or otherwise, until somebody releases it. */
@ApplicationScoped
public class HoldingPayment {
    private final PaymentDesk desk;
    private final Bookkeeping bookkeeping;
    private final AuditTrail audit;

    HoldingPayment(PaymentDesk desk, Bookkeeping bookkeeping, AuditTrail audit) {
        this.desk = desk;
        this.bookkeeping = bookkeeping;
        this.audit = audit;
    }

    /**
     * Empty when there is no such payment.
     *
     * @param improper whether it is believed improper, so that the days to its due day do not count
     */
    @Transactional
    public Optional<Outcome<Payment>> hold(UUID id, String reason, boolean improper) {
        return desk.lock(id).map(held -> {
            var outcome = held.payment().hold(reason);
            if (outcome instanceof Outcome.Done<Payment>(var payment)) {
                var bookings = bookkeeping.open();
                if (improper) {
                    bookings.stopClock(payment, StopReason.BELIEVED_IMPROPER);
                }
                bookings.held(payment);
                bookkeeping.write(bookings);
                audit.record(
                        "payment-held", "payment/" + id, Map.of("reason", reason, "believedImproper", "" + improper));
            }
            return outcome;
        });
    }
}
