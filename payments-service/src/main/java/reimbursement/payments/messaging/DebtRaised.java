package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record DebtRaised(
        UUID debtId,
        UUID agencyId,
        UUID awardId,
        @Nullable UUID claimId,
        Amount amount,
        String fund,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate appealUntil,
        @Nullable LocalDate dueOn,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
