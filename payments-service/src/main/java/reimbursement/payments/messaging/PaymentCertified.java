package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record PaymentCertified(
        UUID paymentId,
        UUID agencyId,
        UUID scheduleId,
        Amount amount,
        @Nullable Amount offset,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
