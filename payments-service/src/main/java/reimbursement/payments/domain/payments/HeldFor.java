package reimbursement.payments.domain.payments;

/** Why a payment waits. */
public enum HeldFor {
    /** The fund of its fiscal year has not enough, or there is none: only money releases it. */
    FUNDS,
    /** A person holds it, with a reason. */
    MANUAL
}
