package reimbursement.awards.domain.award;

/** Why a calculated award is what it is. */
public enum AwardReason {
    /** The rate is in the highest band. */
    BAND_90,
    /** The rate is in the middle band. */
    BAND_80,
    /** The rate is in the lowest band. */
    BAND_70,
    /** The rate is in a band that the contracts do not know: in simulations alone, for no such policy is adopted. */
    OTHER_BAND,
    /** The rate is below every band. */
    BELOW_BANDS,
    /** Nothing was assigned, so there is no rate. */
    NO_ASSIGNMENTS,
    /** The rate earns a band, and no officer counts. */
    NO_ELIGIBLE_OFFICERS,
    /** The agency was not enrolled at the snapshot. */
    NOT_ENROLLED,
    /** The agency had no task-force agreement in effect and unsuspended at the snapshot. */
    NO_LIVE_AGREEMENT
}
