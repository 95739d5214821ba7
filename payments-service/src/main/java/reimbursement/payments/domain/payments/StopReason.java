package reimbursement.payments.domain.payments;

/** Why the days to a payment's due day do not count. */
public enum StopReason {
    /** A person holds it as believed improper. */
    BELIEVED_IMPROPER,
    /** Its award is withheld: what is due is not known. */
    AWARD_WITHHELD
}
