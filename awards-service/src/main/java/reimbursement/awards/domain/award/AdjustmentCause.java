package reimbursement.awards.domain.award;

/** What led to another amount. */
public enum AdjustmentCause {
    /** A new revision of the agency's standing. */
    STANDING,
    /** A new revision of the roster alone. */
    ROSTER,
    /** A corrected count, or the end of a dispute. */
    COUNT
}
