package reimbursement.agreements.domain;

/** A side of an agreement. */
public enum Party {
    AGENCY,
    ICE
}
