package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.application.FindingScreenings.Screened;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.payees.Adjudication;
import reimbursement.payments.domain.payees.Decision;
import reimbursement.payments.domain.payees.Screening;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Adjudications;
import reimbursement.payments.persistence.Screenings;

/** Decides what a hit means. Once no hit of an agency stands, its payments go on. */
@ApplicationScoped
public class AdjudicatingScreening {
    private final Outbox outbox;
    private final Screenings screenings;
    private final Adjudications adjudications;
    private final FreezingPayments freezing;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    AdjudicatingScreening(
            Outbox outbox,
            Screenings screenings,
            Adjudications adjudications,
            FreezingPayments freezing,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.screenings = screenings;
        this.adjudications = adjudications;
        this.freezing = freezing;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when the agency has no such screening. */
    @Transactional
    public Optional<Outcome<Screened>> adjudicate(UUID agencyId, UUID id, Decision decision, String reason) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        return screenings.ofAgency(agencyId, id).map(screening -> {
            var outcome = screening.adjudicate(decision);
            if (outcome instanceof Outcome.Refused<Screening>(var rule, var detail)) {
                return Outcome.refused(rule, detail);
            }
            var adjudication = new Adjudication(Ids.next(), id, decision, reason, caller.subject(), calendar.now());
            adjudications.persistAndFlush(adjudication);
            audit.record(
                    "screening-adjudicated",
                    "screening/" + id,
                    Map.of("agency", agencyId.toString(), "decision", decision.name(), "reason", reason));
            if (screenings.stops(agencyId)) {
                freezing.freeze(agencyId, HeldFor.SCREENING);
            } else {
                freezing.thaw(agencyId, HeldFor.SCREENING);
            }
            return Outcome.done(new Screened(screening, Optional.of(adjudication)));
        });
    }
}
