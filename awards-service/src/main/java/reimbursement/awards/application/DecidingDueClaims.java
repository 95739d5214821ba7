package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.persistence.ClaimLines;
import reimbursement.awards.persistence.ClaimOfficers;
import reimbursement.awards.persistence.DueClaims;

/** Decides again what late facts, or other agencies' claims, made due; an agency at a time. */
@ApplicationScoped
class DecidingDueClaims {

    private final DueClaims due;
    private final ClaimLines lines;
    private final ClaimOfficers officers;
    private final DecidingClaims deciding;
    private final Announcements announcements;

    DecidingDueClaims(
            DueClaims due,
            ClaimLines lines,
            ClaimOfficers officers,
            DecidingClaims deciding,
            Announcements announcements) {
        this.due = due;
        this.lines = lines;
        this.officers = officers;
        this.deciding = deciding;
        this.announcements = announcements;
    }

    /** Agencies of which something is due. */
    @Transactional
    List<UUID> waiting(int limit) {
        return due.agencies(limit);
    }

    /** Decides all that is due of an agency at this moment. What becomes due meanwhile stays due. */
    @Transactional
    void decide(UUID agencyId) {
        announcements.lockAgencies(List.of(agencyId));
        List<DueClaims.Due> now = due.of(agencyId);
        if (now.isEmpty()) {
            return;
        }
        boolean all = now.stream().anyMatch(one -> one.officerId().isEmpty());
        Set<UUID> about = new HashSet<>();
        now.forEach(one -> one.officerId().ifPresent(about::add));
        if (all) {
            about.addAll(lines.officersOf(List.of(agencyId)));
        }
        officers.lock(about);
        deciding.decideAgain(agencyId, about, all);
        due.done(now);
    }
}
