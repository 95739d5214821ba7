package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record DebtReferred(
        UUID debtId,
        UUID agencyId,
        UUID awardId,
        @Nullable UUID claimId,
        Amount outstanding,
        @Nullable LocalDate dueOn,
        LocalDate effectiveOn) {}
