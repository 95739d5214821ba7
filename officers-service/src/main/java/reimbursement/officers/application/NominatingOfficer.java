package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.officers.domain.Checks;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.persistence.Agencies;
import reimbursement.officers.persistence.Officers;

/** An agency nominates one of its officers for the programme. */
@ApplicationScoped
public class NominatingOfficer {
    private final Announcements announcements;
    private final AttestingRosters telling;
    private final Agencies agencies;
    private final Officers officers;
    private final OfficerFiles files;
    private final AuditTrail trail;

    NominatingOfficer(
            Announcements announcements,
            AttestingRosters telling,
            Agencies agencies,
            Officers officers,
            OfficerFiles files,
            AuditTrail trail) {
        this.announcements = announcements;
        this.telling = telling;
        this.agencies = agencies;
        this.officers = officers;
        this.files = files;
        this.trail = trail;
    }

    @Transactional
    public Answer nominate(UUID agencyId, String officerNumber, String name, LocalDate on, Checks checks) {
        if (!agencies.knows(agencyId)) {
            return new Answer.NotYetKnown("The agency " + agencyId + " is not known here yet.");
        }
        announcements.reserve(List.of(agencyId));
        UUID id = Ids.next();
        if (officers.isTaken(agencyId, officerNumber, id)) {
            return new Answer.Refused(
                    "officer-number-taken", "The agency has an officer of the number " + officerNumber + ".");
        }
        Officer officer = new Officer(id, agencyId, officerNumber, files.seal(name, id), on);
        officer.attest(checks);
        officers.persist(officer);
        telling.tell(List.of(officer.nomination()));
        trail.record("officer-nominated", "officer/" + id, Map.of("effectiveOn", on.toString()));
        return new Answer.Done(files.open(officer));
    }
}
