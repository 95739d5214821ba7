package reimbursement.awards.domain.award;

/** What an award waits for. */
public enum WithholdingReason {
    /** The agency has not reported its count. */
    COUNT_MISSING_AGENCY,
    /** ICE has not reported its count. */
    COUNT_MISSING_ICE,
    /** The two counts differ, and the dispute about them is open. */
    DISPUTE_OPEN,
    /** The roster derived here is not the one that officers-service attested. */
    ROSTER_MISMATCH
}
