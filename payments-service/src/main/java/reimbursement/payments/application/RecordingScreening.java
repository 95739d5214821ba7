package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.payees.Screening;
import reimbursement.payments.domain.payees.ScreeningResult;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Screenings;

/** Keeps what a source says of a payee; a hit stops what is under way to it. */
@ApplicationScoped
class RecordingScreening {
    private final Outbox outbox;
    private final Screenings screenings;
    private final FreezingPayments freezing;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    RecordingScreening(
            Outbox outbox,
            Screenings screenings,
            FreezingPayments freezing,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.screenings = screenings;
        this.freezing = freezing;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** An answer as it stands in a file. */
    record Answer(UUID agencyId, LocalDate screenedOn, ScreeningResult result, String reference) {}

    /** False, with nothing changed, for an answer that is known. */
    @Transactional
    boolean record(String source, Answer answer) {
        outbox.lock(PaymentFacts.TOPIC, answer.agencyId().toString());
        var screening = new Screening(
                Ids.next(),
                answer.agencyId(),
                source,
                answer.screenedOn(),
                answer.result(),
                answer.reference(),
                caller.subject(),
                calendar.now());
        if (screenings.known(screening).isPresent()) {
            return false;
        }
        screenings.persistAndFlush(screening);
        audit.record(
                "payee-screened",
                "screening/" + screening.id(),
                Map.of(
                        "agency", answer.agencyId().toString(),
                        "source", source,
                        "screenedOn", answer.screenedOn().toString(),
                        "result", answer.result().name()));
        if (screening.stopping()) {
            freezing.freeze(answer.agencyId(), HeldFor.SCREENING);
        }
        return true;
    }
}
