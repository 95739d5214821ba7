package reimbursement.awards.domain.claims;

/** What became of a line. */
public enum LineVerdict {
    /** Paid as charged. */
    ALLOWED,
    /** Paid in part. */
    REDUCED,
    /** Not paid. */
    DISALLOWED,
    /** Not decided yet: something has not arrived; decided again when it does. */
    PENDING
}
