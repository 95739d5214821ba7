package reimbursement.payments.domain.payments;

/** Why the days to a payment's due day do not count. */
public enum StopReason {
    /** A person holds it as believed improper. */
    BELIEVED_IMPROPER,
    /** Its award is withheld: what is due is not known. */
    AWARD_WITHHELD,
    /** The check before payment found its payee, so that it is believed improper until somebody decides. */
    PAYEE_FOUND
}
