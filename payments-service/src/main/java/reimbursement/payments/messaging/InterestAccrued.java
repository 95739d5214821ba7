package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record InterestAccrued(
        UUID paymentId,
        UUID awardId,
        @Nullable UUID claimId,
        UUID agencyId,
        String fund,
        Amount amount,
        Amount principal,
        String rate,
        LocalDate dueOn,
        LocalDate paidOn,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
