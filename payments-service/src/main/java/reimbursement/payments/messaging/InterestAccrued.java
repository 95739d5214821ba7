package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reimbursement.kit.json.Amount;

record InterestAccrued(
        UUID paymentId,
        UUID awardId,
        UUID agencyId,
        String fund,
        Amount amount,
        Amount principal,
        String rate,
        LocalDate dueOn,
        LocalDate paidOn,
        List<EntryLine> entries,
        LocalDate effectiveOn) {}
