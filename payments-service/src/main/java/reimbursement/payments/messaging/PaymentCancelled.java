package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record PaymentCancelled(
        UUID paymentId,
        UUID awardId,
        @Nullable UUID claimId,
        UUID agencyId,
        String quarter,
        Amount amount,
        LocalDate effectiveOn) {}
