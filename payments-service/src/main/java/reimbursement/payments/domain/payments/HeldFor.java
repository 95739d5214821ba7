package reimbursement.payments.domain.payments;

/** Why a payment waits. Several may hold at once, and each is lifted by what it waits for alone. */
public enum HeldFor {
    /** A person holds it, with a reason: only a person releases it. */
    MANUAL,
    /** Its award is withheld: only the award's next statement releases it. */
    AWARD,
    /** The account that its agency is paid to is being changed, or is closed: only an account in force releases it. */
    ACCOUNT_CHANGE,
    /** The check before payment found its payee: only an adjudication releases it. */
    SCREENING,
    /** The fund of its fiscal year has not enough, or there is none: only money releases it. */
    FUNDS
}
