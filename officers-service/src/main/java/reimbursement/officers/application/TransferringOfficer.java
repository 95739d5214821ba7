package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.Outcome;
import reimbursement.officers.persistence.Agencies;
import reimbursement.officers.persistence.Officers;

/** An officer goes to another agency: the keys of both are taken, in key order, and the rosters of both attested anew. */
@ApplicationScoped
public class TransferringOfficer {
    private final Announcements announcements;
    private final AttestingRosters telling;
    private final Agencies agencies;
    private final Officers officers;
    private final OfficerFiles files;
    private final ProgrammeDay day;
    private final AuditTrail trail;

    TransferringOfficer(
            Announcements announcements,
            AttestingRosters telling,
            Agencies agencies,
            Officers officers,
            OfficerFiles files,
            ProgrammeDay day,
            AuditTrail trail) {
        this.announcements = announcements;
        this.telling = telling;
        this.agencies = agencies;
        this.officers = officers;
        this.files = files;
        this.day = day;
        this.trail = trail;
    }

    /**
     * @param number the number that the new agency gives; empty: the one that the officer has
     * @param on first day with the new agency
     */
    @Transactional
    public Answer transfer(UUID officerId, UUID toAgencyId, Optional<String> number, LocalDate on) {
        Optional<UUID> from = officers.agencyOf(officerId).filter(files::mayOpen);
        if (from.isEmpty()) {
            return new Answer.NoSuchOfficer();
        }
        if (!agencies.knows(toAgencyId)) {
            return new Answer.NotYetKnown("The agency " + toAgencyId + " is not known here yet.");
        }
        announcements.reserve(List.of(from.get(), toAgencyId));
        Officer officer = officers.whole(officerId).orElseThrow();
        if (!officer.agencyId().equals(from.get())) {
            return Answer.MOVING;
        }
        String newNumber = number.orElseGet(officer::officerNumber);
        if (!officer.agencyId().equals(toAgencyId) && officers.isTaken(toAgencyId, newNumber, officerId)) {
            return new Answer.Refused(
                    "officer-number-taken", "The agency has an officer of the number " + newNumber + ".");
        }
        return switch (officer.transfer(Ids.next(), toAgencyId, newNumber, on, day.today())) {
            case Outcome.Refused refused -> Answer.refused(refused);
            case Outcome.Accepted accepted -> {
                if (!accepted.facts().isEmpty()) {
                    telling.tell(accepted.facts());
                    trail.record(
                            "officer-transferred",
                            "officer/" + officerId,
                            Map.of(
                                    "fromAgencyId",
                                    from.get().toString(),
                                    "toAgencyId",
                                    toAgencyId.toString(),
                                    "effectiveOn",
                                    on.toString()));
                }
                yield new Answer.Done(files.open(officer));
            }
        };
    }
}
