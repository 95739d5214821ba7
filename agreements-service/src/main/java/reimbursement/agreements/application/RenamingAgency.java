package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.AgencyRenamed;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.EnrolmentDecisions;
import reimbursement.kit.audit.AuditTrail;

/** An agency takes another name and stays the same agency. */
@ApplicationScoped
public class RenamingAgency {

    private final Agencies agencies;
    private final EnrolmentDecisions enrolments;
    private final AgencyLocks locks;
    private final Announcing announcing;
    private final AuditTrail audit;
    private final ProgrammeDay day;

    RenamingAgency(
            Agencies agencies,
            EnrolmentDecisions enrolments,
            AgencyLocks locks,
            Announcing announcing,
            AuditTrail audit,
            ProgrammeDay day) {
        this.agencies = agencies;
        this.enrolments = enrolments;
        this.locks = locks;
        this.announcing = announcing;
        this.audit = audit;
        this.day = day;
    }

    /**
     * Renames; the name that it has already changes nothing. Another agency of that state, name and type stands in the way: the two
     * are for a merger.
     *
     * @param on first day of the new name
     * @return empty if there is no such agency
     */
    @Transactional
    public Optional<Outcome<EnrolledAgency>> rename(UUID agencyId, String name, LocalDate on) {
        if (!agencies.isRegistered(agencyId)) {
            return Optional.empty();
        }
        agencies.lockEntry(AgencyKey.normalised(name));
        locks.take(agencyId);
        Agency agency = agencies.findById(agencyId);
        if (agency.name().equals(name)) {
            return Optional.of(new Decided<>(enrolled(agency)));
        }
        AgencyKey key = AgencyKey.of(agency.state(), name, agency.type());
        boolean taken = agencies.named(key.name()).stream()
                .anyMatch(other -> other.key().equals(key) && !other.id().equals(agencyId));
        if (taken) {
            return Optional.of(
                    Outcome.refused("agency-exists", "Another agency of that state and type goes by that name."));
        }
        return Optional.of(
                switch (agency.rename(name, on, day.today())) {
                    case Decided<AgencyRenamed>(AgencyRenamed fact) -> {
                        announcing.announce(fact);
                        audit.record(
                                "agency-renamed",
                                "agency/" + agencyId,
                                Map.of(
                                        "name",
                                        name,
                                        "previousName",
                                        fact.previousName(),
                                        "effectiveOn",
                                        on.toString()));
                        yield new Decided<>(enrolled(agency));
                    }
                    case Outcome.Refused<AgencyRenamed>(String rule, String why) -> Outcome.refused(rule, why);
                });
    }

    private EnrolledAgency enrolled(Agency agency) {
        return new EnrolledAgency(agency, enrolments.of(agency.id()));
    }
}
