package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reimbursement.kit.json.Amount;

record FundAuthorityChanged(
        UUID fundId,
        String fund,
        int fiscalYear,
        String step,
        Amount amount,
        String reference,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
