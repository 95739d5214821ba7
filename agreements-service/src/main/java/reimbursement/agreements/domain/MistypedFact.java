package reimbursement.agreements.domain;

/**
 * What of an agreement can be corrected. A suspension is not among them: it is vacated, and imposed anew as it should have been.
 */
public enum MistypedFact {
    /** The day on which both sides had signed. */
    SIGNATURE,
    /** A notice, with the day that it set: taken back, and given anew where there was one. */
    NOTICE,
    /** The end of the agreement. */
    TERMINATION
}
