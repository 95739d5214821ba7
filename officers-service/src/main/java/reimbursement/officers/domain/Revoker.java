package reimbursement.officers.domain;

/** Who, or what, revoked an authorisation. */
public enum Revoker {
    ICE,
    AGENCY,
    /** The end of the agreement that the authorisation was given under. */
    AGREEMENT_ENDED
}
