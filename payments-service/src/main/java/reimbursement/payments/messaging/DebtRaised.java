package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.UUID;
import reimbursement.kit.json.Amount;

record DebtRaised(UUID debtId, UUID agencyId, UUID awardId, Amount amount, LocalDate effectiveOn) {}
