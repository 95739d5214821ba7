package reimbursement.payments.domain.payees;

/** What has become of a correction that a payee's bank asks for. */
public enum CorrectionStatus {
    /** Heard of; nothing is stopped by it yet. */
    RECEIVED,
    /** Payments to the account wait until it is applied. */
    PENDING,
    APPLIED,
    /** It is believed to be wrong, or not to come from the bank. */
    DISMISSED,
    /** It says what is known, or the account is not in force any more. */
    OBSOLETE
}
