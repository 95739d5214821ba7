package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.EnrolmentApproved;
import reimbursement.agreements.domain.EnrolmentStatus;
import reimbursement.agreements.domain.EnrolmentWithdrawn;
import reimbursement.agreements.domain.Merger;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.agreements.persistence.EnrolmentDecisions;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;

/** One agency is merged into another, which stands in its place from then on; docs/adr/0017. */
@ApplicationScoped
public class MergingAgencies {

    private final Agencies agencies;
    private final Agreements agreements;
    private final EnrolmentDecisions enrolments;
    private final AgencyLocks locks;
    private final Announcing announcing;
    private final AuditTrail audit;
    private final ProgrammeDay day;

    MergingAgencies(
            Agencies agencies,
            Agreements agreements,
            EnrolmentDecisions enrolments,
            AgencyLocks locks,
            Announcing announcing,
            AuditTrail audit,
            ProgrammeDay day) {
        this.agencies = agencies;
        this.agreements = agreements;
        this.enrolments = enrolments;
        this.locks = locks;
        this.announcing = announcing;
        this.audit = audit;
        this.day = day;
    }

    /** Whether there is such an agency to merge into. */
    @Transactional
    public boolean knows(UUID agencyId) {
        return agencies.isRegistered(agencyId);
    }

    /**
     * Merges two agencies that are registered; the locks of both are taken in key order.
     *
     * @param agencyId the agency that will be no more
     * @param into the agency that goes on
     * @param on first day on which it stands in the other's place
     * @return empty if one of them is not registered
     */
    @Transactional
    public Optional<Outcome<EnrolledAgency>> merge(UUID agencyId, UUID into, LocalDate on) {
        if (!agencies.isRegistered(agencyId) || !agencies.isRegistered(into)) {
            return Optional.empty();
        }
        locks.take(List.of(agencyId, into));
        return Optional.of(
                switch (Merger.of(side(agencyId), side(into), on, day.today(), Ids::next)) {
                    case Decided<Merger.Merged>(Merger.Merged merged) -> {
                        agreements.persist(merged.begun());
                        merged.facts().forEach(this::enrol);
                        announcing.announce(merged.facts());
                        audit.record(
                                "agency-merged",
                                "agency/" + agencyId,
                                Map.of("intoAgencyId", into.toString(), "effectiveOn", on.toString()));
                        Agency gone = agencies.findById(agencyId);
                        yield new Decided<>(new EnrolledAgency(gone, enrolments.of(agencyId)));
                    }
                    case Outcome.Refused<Merger.Merged>(String rule, String why) -> Outcome.refused(rule, why);
                });
    }

    private Merger.Side side(UUID agencyId) {
        return new Merger.Side(
                agencies.findById(agencyId), agreements.ofAgencies(List.of(agencyId)), enrolments.of(agencyId));
    }

    private void enrol(AgencyFact fact) {
        switch (fact) {
            case EnrolmentApproved approved ->
                enrolments.persist(enrolments
                        .of(approved.agencyId())
                        .next(Ids.next(), approved.agencyId(), EnrolmentStatus.APPROVED, approved.effectiveOn(), null));
            case EnrolmentWithdrawn withdrawn ->
                enrolments.persist(enrolments
                        .of(withdrawn.agencyId())
                        .next(
                                Ids.next(),
                                withdrawn.agencyId(),
                                EnrolmentStatus.WITHDRAWN,
                                withdrawn.effectiveOn(),
                                withdrawn.reason()));
            default -> {}
        }
    }
}
