package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reimbursement.kit.json.Amount;

record PaymentCertified(
        UUID paymentId,
        UUID agencyId,
        UUID scheduleId,
        Amount amount,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
