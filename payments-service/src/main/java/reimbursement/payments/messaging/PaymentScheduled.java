package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record PaymentScheduled(
        UUID paymentId,
        UUID awardId,
        @Nullable UUID claimId,
        UUID agencyId,
        String quarter,
        @Nullable String month,
        Amount amount,
        @Nullable Amount offset,
        String fund,
        LocalDate dueOn,
        @Nullable UUID reissueOf,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
