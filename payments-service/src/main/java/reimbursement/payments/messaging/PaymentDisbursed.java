package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record PaymentDisbursed(
        UUID paymentId,
        UUID agencyId,
        UUID scheduleId,
        String endToEndId,
        Amount amount,
        @Nullable Amount offset,
        @Nullable Amount interest,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
