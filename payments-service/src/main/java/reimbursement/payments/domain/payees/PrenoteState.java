package reimbursement.payments.domain.payees;

/** What became of a prenote. */
public enum PrenoteState {
    SENT,
    RETURNED,
    PASSED
}
