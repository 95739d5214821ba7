package reimbursement.local.bank;

/** What becomes of a transfer. */
sealed interface Fate {

    /** Refused before it is booked, with a reason of ISO 20022. */
    record Rejected(String reason) implements Fate {}

    record Settled() implements Fate {}

    /** Booked, and sent back by the other bank with a return code of NACHA. */
    record Returned(String code) implements Fate {}
}
