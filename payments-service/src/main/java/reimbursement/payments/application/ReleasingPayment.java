package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.StopReason;
import reimbursement.payments.persistence.Payments;

/**
 * Lets a held payment go on. A person's hold is lifted first, and by this alone; one that waits for funds goes on where
 * they suffice by now; one whose award is withheld waits for the award.
 */
@ApplicationScoped
public class ReleasingPayment {
    private final PaymentDesk desk;
    private final Payments payments;
    private final Bookkeeping bookkeeping;
    private final AuditTrail audit;

    ReleasingPayment(PaymentDesk desk, Payments payments, Bookkeeping bookkeeping, AuditTrail audit) {
        this.desk = desk;
        this.payments = payments;
        this.bookkeeping = bookkeeping;
        this.audit = audit;
    }

    /** Empty when there is no such payment. */
    @Transactional
    public Optional<Outcome<Payment>> release(UUID id, String reason) {
        return desk.lock(id).map(onDesk -> {
            var payment = onDesk.payment();
            var outcome = payment.heldFor() == HeldFor.FUNDS
                    ? fund(payment, onDesk.fund())
                    : releaseByHand(payment, onDesk.fund());
            if (outcome instanceof Outcome.Done<Payment>) {
                audit.record("payment-released", "payment/" + id, Map.of("reason", reason));
            }
            return outcome;
        });
    }

    private Outcome<Payment> releaseByHand(Payment payment, @Nullable Fund fund) {
        var outcome = payment.release();
        if (outcome instanceof Outcome.Done<Payment>) {
            var bookings = bookkeeping.open();
            payment.restartClock(StopReason.BELIEVED_IMPROPER, bookings.on());
            bookings.lifted(payment, fund);
            bookkeeping.write(bookings);
        }
        return outcome;
    }

    private Outcome<Payment> fund(Payment payment, @Nullable Fund fund) {
        var fiscalYear = Quarter.parse(payment.quarter()).fiscalYear();
        var least = payments.leastWaitedFor(fiscalYear, Optional.of(payment.id()));
        if (fund != null
                && least.isPresent()
                && !least.get().exceeds(fund.balances().available())) {
            return Outcome.refused(
                    Rule.OLDER_PAYMENT_WAITS, "An older payment, of " + least.get() + ", waits for the same money.");
        }
        var bookings = bookkeeping.open();
        var released = bookings.obligate(payment, fiscalYear, fund);
        bookkeeping.write(bookings);
        return released
                ? Outcome.done(payment)
                : Outcome.refused(
                        Rule.INSUFFICIENT_FUNDS,
                        "Available for fiscal year " + fiscalYear + " is "
                                + (fund == null ? Money.ZERO : fund.balances().available()) + "; the payment is "
                                + payment.amount() + ".");
    }
}
