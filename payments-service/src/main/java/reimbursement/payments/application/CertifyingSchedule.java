package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Outcome;

/** The certifying officer answers for the facts, the computation and the legality of every payment of a schedule. */
@ApplicationScoped
public class CertifyingSchedule {
    private final ScheduleDesk desk;
    private final ScreenedPayments screened;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    CertifyingSchedule(
            ScheduleDesk desk, ScreenedPayments screened, Calendar calendar, AuditTrail audit, Caller caller) {
        this.desk = desk;
        this.screened = screened;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when there is no such schedule. */
    @Transactional
    public Optional<Outcome<ScheduleFound>> certify(UUID id) {
        return desk.lock(id)
                .map(onDesk -> screened.refusal(onDesk.schedule())
                        .orElseGet(() -> onDesk.schedule().certify(caller.subject(), onDesk.duties(), calendar.now()))
                        .map(schedule -> certify(onDesk)));
    }

    private ScheduleFound certify(ScheduleDesk.OnDesk onDesk) {
        onDesk.each(payment -> payment.certify(caller.subject()), Bookings::certified);
        screened.keep(onDesk.schedule());
        var found = onDesk.found();
        audit.record(
                "schedule-certified",
                "schedule/" + found.schedule().id(),
                Map.of(
                        "payments",
                        "" + found.content().payments(),
                        "amount",
                        found.content().amount().toString()));
        return found;
    }
}
