package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.application.RenderingOrder.Rendered;
import reimbursement.payments.domain.Outcome;

/** Sends a certified schedule: its files are written in the same transaction that disburses its payments, or not at all. */
@ApplicationScoped
public class TransmittingSchedule {
    private final ScheduleDesk desk;
    private final RenderingOrder rendering;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    TransmittingSchedule(
            ScheduleDesk desk, RenderingOrder rendering, Calendar calendar, AuditTrail audit, Caller caller) {
        this.desk = desk;
        this.rendering = rendering;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when there is no such schedule. */
    @Transactional
    public Optional<Outcome<ScheduleFound>> transmit(UUID id) {
        return desk.lock(id)
                .map(onDesk -> onDesk.schedule()
                        .transmit(caller.subject(), onDesk.duties(), calendar.now())
                        .map(schedule -> transmit(onDesk)));
    }

    private ScheduleFound transmit(ScheduleDesk.OnDesk onDesk) {
        onDesk.each(
                payment -> payment.net().isPositive(),
                payment -> payment.disburse(caller.subject()),
                Bookings::disbursed);
        var found = onDesk.found();
        // What is settled by offset alone goes into no file, and a schedule of nothing else has none.
        var rendered = found.content().sent() == 0
                ? Rendered.NOTHING
                : rendering.render(found.schedule(), onDesk.fund().fiscalYear());
        Map<String, String> detail = new HashMap<>();
        detail.put("payments", "" + found.content().sent());
        detail.put("amount", found.content().net().toString());
        detail.put("namesRewritten", "" + rendered.namesRewritten());
        rendered.files().forEach(file -> detail.put(file.format().path(), file.sha256()));
        audit.record("schedule-transmitted", "schedule/" + found.schedule().id(), detail);
        return found;
    }
}
