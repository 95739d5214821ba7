package reimbursement.payments.rest;

import java.time.Instant;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.funds.RefusedAuthority;

record RefusedAuthorityView(
        UUID id,
        String step,
        String reference,
        Amount amount,
        Amount available,
        String attemptedBy,
        Instant attemptedAt) {

    static RefusedAuthorityView of(RefusedAuthority refused) {
        return new RefusedAuthorityView(
                refused.id(),
                refused.step().name(),
                refused.reference(),
                Answers.amount(refused.amount()),
                Answers.amount(refused.available()),
                refused.attemptedBy(),
                refused.attemptedAt());
    }
}
