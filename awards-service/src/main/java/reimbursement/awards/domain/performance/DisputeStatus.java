package reimbursement.awards.domain.performance;

/** How a dispute stands, or how it ended. */
public enum DisputeStatus {
    /** Its window runs. */
    OPEN,
    /** The programme set the count. */
    RESOLVED,
    /** Its window is over, and the deciding source stands. */
    LAPSED,
    /** A correction made the counts equal. */
    SETTLED
}
