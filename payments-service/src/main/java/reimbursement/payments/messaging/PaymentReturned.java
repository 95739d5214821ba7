package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

record PaymentReturned(
        UUID paymentId,
        UUID agencyId,
        String endToEndId,
        String code,
        Amount amount,
        @Nullable Amount offset,
        @Nullable Amount interest,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
