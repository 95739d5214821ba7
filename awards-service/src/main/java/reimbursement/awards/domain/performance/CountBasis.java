package reimbursement.awards.domain.performance;

/** Why a count is the one that decides. */
public enum CountBasis {
    /** Both sources reported it. */
    BOTH_AGREE,
    /** The sources differ, the dispute's window is over, and the policy's deciding source stands. */
    WINDOW_OVER,
    /** The sources differ, and the dispute was resolved with a count of its own. */
    DISPUTE_RESOLVED,
    /** None decides: the standing alone says that nothing is due. */
    NONE_NEEDED
}
