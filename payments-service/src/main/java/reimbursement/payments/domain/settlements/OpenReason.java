package reimbursement.payments.domain.settlements;

/** Why a line of a bank's report could not be posted and waits for a person. */
public enum OpenReason {
    /** It carries no end-to-end id. */
    NO_REFERENCE,
    /** No payment of ours has that end-to-end id. */
    UNKNOWN_PAYMENT,
    /** No message of ours has the id that the whole report speaks of. */
    UNKNOWN_MESSAGE,
    /** No instruction of our message has the id that it speaks of. */
    UNKNOWN_INSTRUCTION,
    /** It says that money moved and not how much. */
    NO_AMOUNT,
    AMOUNT_DIFFERS,
    /** The payment was never sent, or was given up since. */
    NOT_DISBURSED,
    /** It cannot be true together with what the bank said before. */
    CONTRADICTS,
    /** The same thing stands twice in one report: a second dollar, perhaps. */
    REPEATED_IN_REPORT,
    /** The bank booked the same debit or return again, in another entry: money may have moved twice. */
    BOOKED_AGAIN,
    CREDIT_WITHOUT_REASON,
    /** A notification of change that corrects no account, or whose data cannot be read. */
    CORRECTION_NOT_APPLICABLE
}
