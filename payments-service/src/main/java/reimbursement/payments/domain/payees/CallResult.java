package reimbursement.payments.domain.payees;

/** What the contact on file said of a change of account. */
public enum CallResult {
    CONFIRMED,
    DENIED,
    NOT_REACHED
}
