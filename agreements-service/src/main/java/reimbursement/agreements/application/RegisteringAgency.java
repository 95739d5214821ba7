package reimbursement.agreements.application;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.USState;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;

/** Takes an agency up under an id of our own. */
@ApplicationScoped
public class RegisteringAgency {

    private final Agencies agencies;
    private final AgencyLocks locks;
    private final Announcing announcing;
    private final AuditTrail audit;
    private final ProgrammeDay day;

    RegisteringAgency(Agencies agencies, AgencyLocks locks, Announcing announcing, AuditTrail audit, ProgrammeDay day) {
        this.agencies = agencies;
        this.locks = locks;
        this.announcing = announcing;
        this.audit = audit;
        this.day = day;
    }

    /** Registers, unless an agency of that state, name and type is known already. */
    @Transactional
    public Outcome<Agency> register(
            String name,
            USState state,
            AgencyType type,
            Optional<String> county,
            Optional<String> ori,
            Optional<String> uei) {
        AgencyKey key = AgencyKey.of(state, name, type);
        agencies.lockEntry(key.name());
        if (agencies.named(key.name()).stream().anyMatch(known -> known.key().equals(key))) {
            return refused("agency-exists", "An agency of that state, name and type is registered already.");
        }
        AgencyRegistered fact = new AgencyRegistered(
                Ids.next(), name, state, type, county.orElse(null), ori.orElse(null), uei.orElse(null), day.today());
        locks.take(fact.agencyId());
        Agency agency = Agency.registeredBy(fact);
        agencies.persist(agency);
        announcing.announce(fact);
        audit.record("agency-registered", "agency/" + fact.agencyId(), Map.of("state", state.name()));
        return new Decided<>(agency);
    }
}
