package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.UUID;
import reimbursement.kit.json.Amount;

record PaymentHeld(UUID paymentId, UUID awardId, UUID agencyId, Amount amount, String reason, LocalDate effectiveOn) {}
