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
import reimbursement.payments.domain.payments.Moved;

/** The certifying officer answers for the facts, the computation and the legality of every payment of a schedule. */
@ApplicationScoped
public class CertifyingSchedule {
    private final ScheduleDesk desk;
    private final Bookkeeping bookkeeping;
    private final AuditTrail audit;
    private final Caller caller;

    CertifyingSchedule(ScheduleDesk desk, Bookkeeping bookkeeping, AuditTrail audit, Caller caller) {
        this.desk = desk;
        this.bookkeeping = bookkeeping;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when there is no such schedule. */
    @Transactional
    public Optional<Outcome<ScheduleFound>> certify(UUID id) {
        return desk.lock(id).map(onDesk -> {
            var bookings = bookkeeping.open();
            var outcome = onDesk.schedule().certify(caller.subject(), onDesk.payments(), bookings.at());
            if (outcome instanceof Outcome.Done<List<Moved>>(var moved)) {
                for (var step : moved) {
                    bookings.certified(
                            step.payment(), onDesk.fund(), onDesk.fund().post(step.journal()));
                }
                bookkeeping.write(bookings);
                audit.record(
                        "schedule-certified",
                        "schedule/" + id,
                        Map.of(
                                "payments",
                                "" + moved.size(),
                                "amount",
                                onDesk.found().content().amount().toString()));
            }
            return outcome.map(moved -> onDesk.found());
        });
    }
}
