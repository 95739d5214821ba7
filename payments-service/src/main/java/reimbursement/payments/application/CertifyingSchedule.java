package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.persistence.DebtHistory;

/**
 * The certifying officer answers for the facts, the computation and the legality of every payment of a schedule. What
 * agencies owe is kept back of their payments with that.
 */
@ApplicationScoped
public class CertifyingSchedule {
    private final ScheduleDesk desk;
    private final ScreenedPayments screened;
    private final DebtHistory debts;
    private final AccruingInterest interest;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    CertifyingSchedule(
            ScheduleDesk desk,
            ScreenedPayments screened,
            DebtHistory debts,
            AccruingInterest interest,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.desk = desk;
        this.screened = screened;
        this.debts = debts;
        this.interest = interest;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** The schedule, and the funds to which debts brought something back. */
    public record Certified(ScheduleFound schedule, List<UUID> refunded) {}

    /** Empty when there is no such schedule. */
    @Transactional
    public Optional<Outcome<Certified>> certify(UUID id) {
        return desk.lockToCertify(id, calendar.today())
                .map(locked -> certify(locked.onDesk()).map(schedule -> certify(locked.onDesk(), locked.owed())));
    }

    private Outcome<Schedule> certify(ScheduleDesk.OnDesk onDesk) {
        return screened.refusal(onDesk.schedule())
                .orElseGet(() -> onDesk.schedule().certify(caller.subject(), onDesk.duties(), calendar.now()));
    }

    private Certified certify(ScheduleDesk.OnDesk onDesk, Collectable owed) {
        onDesk.each(
                payment -> payment.certify(caller.subject(), owed.keepFrom(payment)),
                (bookings, payment, fund, journal) -> {
                    bookings.certified(payment, fund, journal);
                    keepBack(payment, owed, bookings);
                    interest.accrue(bookings, payment, fund);
                });
        screened.keep(onDesk.schedule());
        var found = onDesk.found();
        audit.record(
                "schedule-certified",
                "schedule/" + found.schedule().id(),
                Map.of(
                        "payments",
                        "" + found.content().payments(),
                        "amount",
                        found.content().amount().toString(),
                        "offset",
                        found.content().offset().toString(),
                        "interest",
                        found.content().interest().toString()));
        return new Certified(found, owed.refunded());
    }

    private void keepBack(Payment payment, Collectable owed, Bookings bookings) {
        var offsets = owed.book(payment, bookings);
        debts.add(offsets);
        offsets.forEach(offset -> audit.record(
                "debt-offset",
                "debt/" + offset.debtId(),
                Map.of(
                        "amount",
                        offset.amount().toString(),
                        "payment",
                        payment.id().toString())));
    }
}
