package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.funds.RefusedObligation;

record RefusedObligationView(
        UUID id,
        UUID paymentId,
        int fiscalYear,
        Optional<UUID> fundId,
        Amount amount,
        Amount available,
        Instant attemptedAt) {

    static RefusedObligationView of(RefusedObligation refusal) {
        return new RefusedObligationView(
                refusal.id(),
                refusal.paymentId(),
                refusal.fiscalYear(),
                Optional.ofNullable(refusal.fundId()),
                Answers.amount(refusal.amount()),
                Answers.amount(refusal.available()),
                refusal.attemptedAt());
    }
}
