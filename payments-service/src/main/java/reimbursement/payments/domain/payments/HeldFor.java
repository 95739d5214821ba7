package reimbursement.payments.domain.payments;

/** Why a payment waits. Several may hold at once, and each is lifted by what it waits for alone. */
public enum HeldFor {
    /** A person holds it, with a reason: only a person releases it. */
    MANUAL,
    /** Its award is withheld: only the award's next statement releases it. */
    AWARD,
    /** The fund of its fiscal year has not enough, or there is none: only money releases it. */
    FUNDS
}
