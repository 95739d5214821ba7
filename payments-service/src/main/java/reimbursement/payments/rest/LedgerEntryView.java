package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.ledger.LedgerLine;

record LedgerEntryView(
        UUID journalId,
        int line,
        String step,
        UUID fundId,
        Optional<UUID> paymentId,
        Instant at,
        String account,
        String side,
        Amount amount) {

    static LedgerEntryView of(LedgerLine entry) {
        return new LedgerEntryView(
                entry.journalId(),
                entry.line(),
                entry.step().name(),
                entry.fundId(),
                Optional.ofNullable(entry.paymentId()),
                entry.at(),
                entry.account().name(),
                entry.side().name(),
                Answers.amount(entry.amount()));
    }
}
