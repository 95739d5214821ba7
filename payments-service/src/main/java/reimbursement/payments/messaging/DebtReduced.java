package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reimbursement.kit.json.Amount;

record DebtReduced(
        UUID debtId,
        UUID agencyId,
        UUID awardId,
        Amount amount,
        Amount outstanding,
        String cause,
        String fund,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
