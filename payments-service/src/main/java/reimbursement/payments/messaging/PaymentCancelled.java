package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.UUID;
import reimbursement.kit.json.Amount;

record PaymentCancelled(
        UUID paymentId, UUID awardId, UUID agencyId, String quarter, Amount amount, LocalDate effectiveOn) {}
