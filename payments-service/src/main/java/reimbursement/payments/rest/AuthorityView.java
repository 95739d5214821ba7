package reimbursement.payments.rest;

import java.time.Instant;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.application.GivingAuthority.Given;

record AuthorityView(
        UUID id,
        UUID fundId,
        String step,
        Amount amount,
        String reference,
        Instant givenAt,
        FundView.Balances balances) {

    static AuthorityView of(Given given) {
        var authority = given.authority();
        return new AuthorityView(
                authority.id(),
                authority.fundId(),
                authority.step().name(),
                Answers.amount(authority.amount()),
                authority.reference(),
                authority.givenAt(),
                FundView.Balances.of(given.fund().balances()));
    }
}
