package reimbursement.payments.messaging;

import java.util.List;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.ledger.Journal;

/** One line of the journal that an event asks to be booked. */
record EntryLine(String account, String side, Amount amount) {

    static List<EntryLine> of(Journal journal) {
        return journal.entries().stream()
                .map(entry -> new EntryLine(
                        entry.account().name(),
                        entry.side().name(),
                        Amount.ofCents(entry.amount().cents())))
                .toList();
    }
}
