package reimbursement.payments.domain.settlements;

import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payees.Correction;

/** What a line of a bank's report does to the payment that it names. */
public sealed interface Effect {

    /** The payment is settled, returned or rejected, and the journal books it. */
    record Moves(Journal journal) implements Effect {}

    /** The bank has taken it on; no money is spoken of. */
    record Acknowledges() implements Effect {}

    /** The payment stands, and the account that it went to is to be corrected. */
    record Corrects(Correction correction) implements Effect {}

    /** Known already. */
    record Repeats() implements Effect {}

    /** A person must look. */
    record Opens(OpenReason reason) implements Effect {}
}
