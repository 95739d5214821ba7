package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.Outcome;
import reimbursement.officers.persistence.Officers;

/** What every change of one officer has in common: reserve the agency, load, decide, tell, write the trail. */
@ApplicationScoped
class ChangingOfficer {
    private final Announcements announcements;
    private final AttestingRosters telling;
    private final Officers officers;
    private final OfficerFiles files;
    private final AuditTrail trail;

    ChangingOfficer(
            Announcements announcements,
            AttestingRosters telling,
            Officers officers,
            OfficerFiles files,
            AuditTrail trail) {
        this.announcements = announcements;
        this.telling = telling;
        this.officers = officers;
        this.files = files;
        this.trail = trail;
    }

    /**
     * @param action for the trail, kebab-case
     * @param detail for the trail, without names and amounts
     */
    Answer change(UUID officerId, String action, Map<String, String> detail, Function<Officer, Outcome> decision) {
        return change(officerId, action, detail, decision, false);
    }

    /** As {@link #change}, of what is kept here and told to nobody: the trail alone says it. */
    Answer note(UUID officerId, String action, Map<String, String> detail, Function<Officer, Outcome> decision) {
        return change(officerId, action, detail, decision, true);
    }

    private Answer change(
            UUID officerId,
            String action,
            Map<String, String> detail,
            Function<Officer, Outcome> decision,
            boolean withoutFacts) {
        Optional<UUID> agencyId = officers.agencyOf(officerId).filter(files::mayOpen);
        if (agencyId.isEmpty()) {
            return new Answer.NoSuchOfficer();
        }
        announcements.reserve(List.of(agencyId.get()));
        Officer officer = officers.whole(officerId).orElseThrow();
        if (!officer.agencyId().equals(agencyId.get())) {
            return Answer.MOVING;
        }
        return switch (decision.apply(officer)) {
            case Outcome.Refused refused -> Answer.refused(refused);
            case Outcome.Accepted accepted -> {
                if (!accepted.facts().isEmpty()) {
                    telling.tell(accepted.facts());
                }
                if (!accepted.facts().isEmpty() || withoutFacts) {
                    trail.record(action, "officer/" + officerId, detail);
                }
                yield new Answer.Done(files.open(officer));
            }
        };
    }
}
