package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.officers.domain.Correcting;
import reimbursement.officers.domain.Correction;
import reimbursement.officers.domain.Mistyped;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.roster.Standing;
import reimbursement.officers.persistence.Corrections;
import reimbursement.officers.persistence.Officers;
import reimbursement.officers.persistence.Standings;

/** The day of a mistyped fact is mended, by a new fact; closed quarters that either day reaches are attested anew. */
@ApplicationScoped
public class CorrectingRecord {
    private final Announcements announcements;
    private final AttestingRosters telling;
    private final Officers officers;
    private final Standings standings;
    private final Corrections corrections;
    private final OfficerFiles files;
    private final ProgrammeDay day;
    private final AuditTrail trail;

    CorrectingRecord(
            Announcements announcements,
            AttestingRosters telling,
            Officers officers,
            Standings standings,
            Corrections corrections,
            OfficerFiles files,
            ProgrammeDay day,
            AuditTrail trail) {
        this.announcements = announcements;
        this.telling = telling;
        this.officers = officers;
        this.standings = standings;
        this.corrections = corrections;
        this.files = files;
        this.day = day;
        this.trail = trail;
    }

    /** @param reason a code, never prose */
    @Transactional
    public Answer correct(UUID officerId, Mistyped what, LocalDate on, String reason) {
        Set<UUID> concerned = officers.agenciesOf(officerId);
        if (concerned.isEmpty()) {
            return new Answer.NoSuchOfficer();
        }
        announcements.reserve(concerned);
        Officer officer = officers.whole(officerId).orElseThrow();
        if (!concerned.equals(officer.agencies())) {
            return Answer.MOVING;
        }
        return switch (Correcting.correct(officer, what, on, day.today())) {
            case Correcting.Correction.Refused(var refused) -> Answer.refused(refused);
            case Correcting.Correction.Mended(LocalDate previousOn, List<OfficerFact> facts) -> {
                if (!facts.isEmpty()) {
                    corrections.persist(new Correction(Ids.next(), officerId, what, previousOn, on, reason, day.now()));
                    telling.tell(facts, reached(facts, previousOn));
                    trail.record(
                            "fact-corrected",
                            "officer/" + officerId,
                            Map.of(
                                    "fact",
                                    Correction.Kind.of(what).name(),
                                    "previousOn",
                                    previousOn.toString(),
                                    "effectiveOn",
                                    on.toString(),
                                    "reason",
                                    reason));
                }
                yield new Answer.Done(files.open(officer));
            }
        };
    }

    /** What the day as it was reaches; what the mended day reaches follows from the facts. */
    private List<Standing> reached(List<OfficerFact> facts, LocalDate previousOn) {
        List<UUID> told = facts.stream().map(OfficerFact::agencyId).distinct().toList();
        return standings.ofAgencies(told).stream()
                .filter(standing -> standing.concernedBy(previousOn))
                .toList();
    }
}
