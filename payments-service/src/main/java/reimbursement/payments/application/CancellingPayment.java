package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Payment;

/** Gives up a payment that is not on its way; its obligation goes back to the fund. */
@ApplicationScoped
public class CancellingPayment {
    private final PaymentDesk desk;
    private final Bookkeeping bookkeeping;
    private final AuditTrail audit;

    CancellingPayment(PaymentDesk desk, Bookkeeping bookkeeping, AuditTrail audit) {
        this.desk = desk;
        this.bookkeeping = bookkeeping;
        this.audit = audit;
    }

    /** Empty when there is no such payment. */
    @Transactional
    public Optional<Outcome<Payment>> cancel(UUID id, String reason) {
        return desk.lock(id).map(onDesk -> {
            var payment = onDesk.payment();
            var outcome = payment.cancel(reason);
            if (outcome instanceof Outcome.Done<Optional<Journal>>(var given)) {
                var bookings = bookkeeping.open();
                given.ifPresentOrElse(
                        journal -> {
                            var fund = Objects.requireNonNull(onDesk.fund(), "an obligation without a fund");
                            bookings.scheduled(payment, payment.offset(), fund, fund.post(journal));
                        },
                        () -> bookings.scheduledWithoutEntries(payment, payment.offset(), onDesk.fund()));
                bookkeeping.write(bookings);
                audit.record("payment-cancelled", "payment/" + id, Map.of("reason", reason));
            }
            return outcome.map(journal -> payment);
        });
    }
}
