package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record DebtReduced(
        UUID debtId,
        UUID agencyId,
        UUID awardId,
        @Nullable UUID claimId,
        Amount amount,
        Amount outstanding,
        String cause,
        String fund,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
