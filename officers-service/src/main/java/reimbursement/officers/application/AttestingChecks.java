package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.officers.domain.Checks;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.persistence.Officers;

/** An agency attests what a candidate needs; it is told to no other service. */
@ApplicationScoped
public class AttestingChecks {
    private final Announcements announcements;
    private final Officers officers;
    private final OfficerFiles files;
    private final AuditTrail trail;

    AttestingChecks(Announcements announcements, Officers officers, OfficerFiles files, AuditTrail trail) {
        this.announcements = announcements;
        this.officers = officers;
        this.files = files;
        this.trail = trail;
    }

    /** What is left open stays as it was attested before. The trail says that something was attested, not what. */
    @Transactional
    public Answer attest(UUID officerId, Checks checks) {
        Optional<UUID> agencyId = officers.agencyOf(officerId).filter(files::mayOpen);
        if (agencyId.isEmpty()) {
            return new Answer.NoSuchOfficer();
        }
        announcements.reserve(List.of(agencyId.get()));
        Officer officer = officers.whole(officerId).orElseThrow();
        if (!officer.agencyId().equals(agencyId.get())) {
            return Answer.MOVING;
        }
        if (!checks.over(officer.checks()).equals(officer.checks())) {
            officer.attest(checks);
            trail.record("checks-attested", "officer/" + officerId, Map.of());
        }
        return new Answer.Done(files.open(officer));
    }
}
