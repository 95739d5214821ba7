package reimbursement.awards.domain.claims;

import java.time.Instant;
import java.util.UUID;

/**
 * One decision about a claim. Written once, never changed.
 *
 * @param number 1, 2, … within the claim
 * @param version the version of its lines
 * @param revision how many decisions had been told with it
 * @param told whether it was told; otherwise only the grounds of some line had changed
 * @param policyVersion the policy of the claim's month
 * @param previousCents what the claim came to before
 */
public record ClaimDecision(
        UUID claimId,
        int number,
        int version,
        int revision,
        boolean told,
        ClaimCause cause,
        Instant decidedAt,
        String policyVersion,
        long previousCents,
        ClaimFigures figures) {

    /** What moved with it. */
    public long differenceCents() {
        return figures.amountCents() - previousCents;
    }
}
