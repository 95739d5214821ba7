package reimbursement.payments.rest;

import reimbursement.kit.json.Amount;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.domain.Money;

/** Amounts that callers send to be booked: more than nothing, and no more than events can carry. */
final class Positive {
    private static final Money MOST = Money.parse("999999999999.99");

    private Positive() {}

    static Money of(String field, Amount amount) {
        var money = Money.ofCents(amount.cents());
        if (!money.isPositive() || money.exceeds(MOST)) {
            throw Problems.invalid(field, "must be more than 0.00 and at most " + MOST);
        }
        return money;
    }
}
