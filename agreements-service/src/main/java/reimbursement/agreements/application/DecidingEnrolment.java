package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.Enrolment;
import reimbursement.agreements.domain.EnrolmentDecision;
import reimbursement.agreements.domain.EnrolmentStatus;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.Outcome.Refused;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.EnrolmentDecisions;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;

/** Approves or withdraws an agency's part in reimbursement. */
@ApplicationScoped
public class DecidingEnrolment {

    private final Agencies agencies;
    private final EnrolmentDecisions enrolments;
    private final AgencyLocks locks;
    private final Announcing announcing;
    private final AuditTrail audit;

    DecidingEnrolment(
            Agencies agencies,
            EnrolmentDecisions enrolments,
            AgencyLocks locks,
            Announcing announcing,
            AuditTrail audit) {
        this.agencies = agencies;
        this.enrolments = enrolments;
        this.locks = locks;
        this.announcing = announcing;
        this.audit = audit;
    }

    /** Approves from a day on; empty if there is no such agency. Saying the last decision again changes nothing. */
    @Transactional
    public Optional<Outcome<Enrolment>> approve(UUID agencyId, LocalDate from) {
        return decide(agencyId, EnrolmentStatus.APPROVED, from, null);
    }

    /** Withdraws from a day on; empty if there is no such agency. Saying the last decision again changes nothing. */
    @Transactional
    public Optional<Outcome<Enrolment>> withdraw(UUID agencyId, String reason, LocalDate from) {
        return decide(agencyId, EnrolmentStatus.WITHDRAWN, from, reason);
    }

    private Optional<Outcome<Enrolment>> decide(
            UUID agencyId, EnrolmentStatus status, LocalDate from, @Nullable String reason) {
        if (!agencies.isRegistered(agencyId)) {
            return Optional.empty();
        }
        locks.take(agencyId);
        if (status == EnrolmentStatus.APPROVED
                && agencies.findById(agencyId).merger().isPresent()) {
            return Optional.of(Agency.refusedAsMerged());
        }
        Enrolment enrolment = enrolments.of(agencyId);
        if (enrolment.alreadySays(status, from, reason)) {
            return Optional.of(new Decided<>(enrolment));
        }
        Outcome<? extends AgencyFact> outcome =
                reason == null ? enrolment.approve(agencyId, from) : enrolment.withdraw(agencyId, reason, from);
        return Optional.of(
                switch (outcome) {
                    case Decided<? extends AgencyFact>(AgencyFact fact) -> {
                        EnrolmentDecision decision = enrolment.next(Ids.next(), agencyId, status, from, reason);
                        enrolments.persist(decision);
                        announcing.announce(fact);
                        audit.record("enrolment-decided", "agency/" + agencyId, detail(status, from, reason));
                        yield new Decided<>(enrolment.with(decision));
                    }
                    case Refused<? extends AgencyFact>(String rule, String why) -> Outcome.refused(rule, why);
                });
    }

    private static Map<String, String> detail(EnrolmentStatus status, LocalDate from, @Nullable String reason) {
        return Map.of("status", status.name(), "effectiveOn", from.toString(), "reason", reason == null ? "" : reason);
    }
}
