package reimbursement.payments.domain.payees;

/** An account is paid to only while it is confirmed, and an agency has one such account at a time. */
public enum AccountStatus {
    PROPOSED,
    CONFIRMED,
    /** Another account took its place. */
    REPLACED,
    /** It was proposed and came to nothing. */
    DISCARDED,
    /** There is no such account any more. */
    CLOSED
}
