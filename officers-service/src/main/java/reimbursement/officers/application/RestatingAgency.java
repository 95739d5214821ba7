package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.roster.Standing;
import reimbursement.officers.persistence.Agencies;
import reimbursement.officers.persistence.Officers;
import reimbursement.officers.persistence.Standings;

/**
 * Says again all that holds of an agency's officers, pay included, and attests every standing anew, so that whoever
 * missed or skipped something is mended. What is said again replaces what was said before.
 */
@ApplicationScoped
public class RestatingAgency {
    private final Announcements announcements;
    private final Agencies agencies;
    private final Officers officers;
    private final Standings standings;
    private final AttestingRosters telling;
    private final AuditTrail trail;

    RestatingAgency(
            Announcements announcements,
            Agencies agencies,
            Officers officers,
            Standings standings,
            AttestingRosters telling,
            AuditTrail trail) {
        this.announcements = announcements;
        this.agencies = agencies;
        this.officers = officers;
        this.standings = standings;
        this.telling = telling;
        this.trail = trail;
    }

    /** Restates, and returns how many facts were said; empty if nothing was ever heard of such an agency. */
    @Transactional
    public OptionalInt restate(UUID agencyId) {
        if (!agencies.knows(agencyId) && !standings.knows(agencyId)) {
            return OptionalInt.empty();
        }
        announcements.reserve(List.of(agencyId));
        List<OfficerFact> facts = officers.everOf(agencyId).stream()
                .flatMap(officer -> officer.history(agencyId).stream())
                .toList();
        List<Standing> asked = standings.ofAgencies(List.of(agencyId));
        telling.tell(facts, asked);
        int said = facts.size() + asked.size();
        trail.record("agency-restated", "agency/" + agencyId, Map.of("facts", Integer.toString(said)));
        return OptionalInt.of(said);
    }
}
