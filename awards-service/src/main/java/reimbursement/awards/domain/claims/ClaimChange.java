package reimbursement.awards.domain.claims;

/** What a decision changes about a claim. */
public sealed interface ClaimChange {

    /** Nothing. */
    record Unchanged() implements ClaimChange {}

    /** Lines were decided on other grounds, and the claim comes to the same: recorded, not told. */
    record Recorded(Claim claim) implements ClaimChange {}

    /**
     * The claim comes to something else, if only in how many lines are pending.
     *
     * @param previousCents what it came to before; 0 at first
     */
    record Told(Claim claim, long previousCents) implements ClaimChange {

        /** What moves: below zero where less is due than before. */
        public long differenceCents() {
            return claim.figures().amountCents() - previousCents;
        }
    }
}
