package reimbursement.awards.domain.quarter;

/** What the award of an agency's quarter waits for, in the order in which it usually comes. */
public enum Wait {
    /** The quarter's closing. */
    CLOSE,
    /** The attestation of agreements-service. */
    STANDING,
    /** The attestation of officers-service, in answer to the highest standing. */
    ROSTER,
    /** A roster that is the attested one. */
    MISMATCH,
    /** The agency's count. */
    AGENCY_COUNT,
    /** ICE's count. */
    ICE_COUNT,
    /** The end of a dispute. */
    DISPUTE,
    /** An event of the agency that is parked here. */
    PARKED
}
