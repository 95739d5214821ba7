package reimbursement.payments.rest;

import java.time.Instant;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.application.AllottingFunds.Allotted;
import reimbursement.payments.rest.FundView.Balances;

/** @param released payments that had waited for funds and proceeded with this allotment */
record AllotmentView(
        UUID id, UUID fundId, Amount amount, String reference, Instant allottedAt, int released, Balances balances) {

    static AllotmentView of(Allotted allotted) {
        var allotment = allotted.allotment();
        return new AllotmentView(
                allotment.id(),
                allotment.fundId(),
                Answers.amount(allotment.amount()),
                allotment.reference(),
                allotment.allottedAt(),
                allotted.released(),
                Balances.of(allotted.fund().balances()));
    }
}
