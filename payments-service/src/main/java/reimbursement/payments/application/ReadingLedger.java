package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.domain.ledger.LedgerFilter;
import reimbursement.payments.domain.ledger.LedgerLine;
import reimbursement.payments.domain.ledger.TrialBalance;
import reimbursement.payments.persistence.LedgerReading;
import reimbursement.payments.persistence.LedgerReading.Place;

/** Shows the ledger as it stands or stood. */
@ApplicationScoped
public class ReadingLedger {
    private final LedgerReading ledger;

    ReadingLedger(LedgerReading ledger) {
        this.ledger = ledger;
    }

    /** As it stands, or as it stood at a moment; what was under way at that moment may have been booked with it later. */
    @Transactional
    public TrialBalance trialBalance(LedgerFilter filter) {
        return TrialBalance.of(ledger.turnovers(filter));
    }

    @Transactional
    public Page<LedgerLine> entries(LedgerFilter filter, PageRequest page) {
        var after = page.after(2).map(values -> place(values.getFirst(), values.getLast()));
        return Page.of(
                ledger.entries(filter, after, page.limit() + 1),
                page,
                last -> Cursor.encode(last.journalId().toString(), Integer.toString(last.line())));
    }

    private static Place place(String journalId, String line) {
        try {
            return new Place(UUID.fromString(journalId), Integer.parseInt(line));
        } catch (IllegalArgumentException malformed) {
            throw Problems.invalid("cursor", "is not a cursor of this list");
        }
    }
}
