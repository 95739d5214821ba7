package reimbursement.awards.domain.claims;

/** What led to a decision about a claim. */
public enum ClaimCause {
    /** The claim was sent. */
    SUBMITTED,
    /** Another version took its place. */
    AMENDED,
    /** A fact arrived late, or another claim used up a shared limit. */
    RECALCULATED
}
