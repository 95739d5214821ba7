package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.agreements.persistence.EnrolmentDecisions;
import reimbursement.kit.audit.AuditTrail;

/**
 * Says again all that holds of an agency and attests every closed quarter anew, so that whoever missed or skipped
 * something is mended. What is said again replaces what was said before; who knows it all learns nothing new.
 */
@ApplicationScoped
public class RestatingAgency {

    private final Agencies agencies;
    private final Agreements agreements;
    private final EnrolmentDecisions enrolments;
    private final AgencyLocks locks;
    private final Attesting attesting;
    private final Announcing announcing;
    private final AuditTrail audit;

    RestatingAgency(
            Agencies agencies,
            Agreements agreements,
            EnrolmentDecisions enrolments,
            AgencyLocks locks,
            Attesting attesting,
            Announcing announcing,
            AuditTrail audit) {
        this.agencies = agencies;
        this.agreements = agreements;
        this.enrolments = enrolments;
        this.locks = locks;
        this.attesting = attesting;
        this.announcing = announcing;
        this.audit = audit;
    }

    /** Restates, and returns how many facts were said; empty if there is no such agency. */
    @Transactional
    public OptionalInt restate(UUID agencyId) {
        if (!agencies.isRegistered(agencyId)) {
            return OptionalInt.empty();
        }
        locks.take(agencyId);
        List<AgencyFact> facts = new ArrayList<>();
        Agency agency = agencies.findById(agencyId);
        facts.add(agency.registration());
        facts.addAll(enrolments.of(agencyId).history());
        agreements.ofAgencies(List.of(agencyId)).forEach(agreement -> facts.addAll(agreement.history()));
        agency.merger().ifPresent(facts::add);
        facts.addAll(attesting.anew(agencyId));
        announcing.publish(facts);
        audit.record("agency-restated", "agency/" + agencyId, Map.of("facts", Integer.toString(facts.size())));
        return OptionalInt.of(facts.size());
    }
}
