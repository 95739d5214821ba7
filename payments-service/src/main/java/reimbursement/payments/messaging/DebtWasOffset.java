package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record DebtWasOffset(
        UUID debtId,
        UUID agencyId,
        UUID awardId,
        @Nullable UUID claimId,
        UUID paymentId,
        Amount amount,
        Amount outstanding,
        String fund,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
