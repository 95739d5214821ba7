package reimbursement.awards.domain.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What agreements-service attested of an agency for a quarter's snapshot.
 *
 * @param revision 1, 2, …; the highest one counts
 * @param enrolled whether the agency was enrolled for reimbursement
 * @param agreements every agreement effective on or before the snapshot
 */
public record Standing(int revision, boolean enrolled, List<AgreementStanding> agreements) {

    public Standing {
        agreements = List.copyOf(agreements);
    }

    /** The task-force agreement of this id, where it is one and has not ended. */
    public Optional<AgreementStanding> liveTaskForceAgreement(UUID agreementId) {
        return agreements.stream()
                .filter(agreement -> agreement.agreementId().equals(agreementId))
                .filter(Standing::isLiveTaskForce)
                .findFirst();
    }

    /** Whether an award is possible at all, so that counts are owed: enrolled, with a working task-force agreement. */
    public boolean owesCounts() {
        return enrolled && hasWorkingTaskForceAgreement();
    }

    /** Whether any task-force agreement is live and not suspended. */
    public boolean hasWorkingTaskForceAgreement() {
        return agreements.stream().anyMatch(agreement -> isLiveTaskForce(agreement) && !agreement.suspended());
    }

    private static boolean isLiveTaskForce(AgreementStanding agreement) {
        return agreement.model() == Model.TFM && !agreement.ended();
    }
}
