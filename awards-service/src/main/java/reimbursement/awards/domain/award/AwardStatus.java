package reimbursement.awards.domain.award;

/** How an award stands. */
public enum AwardStatus {
    /** Its first amount stands. */
    CALCULATED,
    /** Nothing is due while something is awaited. */
    WITHHELD,
    /** A later amount stands. */
    ADJUSTED
}
