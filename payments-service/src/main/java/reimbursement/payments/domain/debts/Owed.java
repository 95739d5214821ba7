package reimbursement.payments.domain.debts;

import java.util.List;
import reimbursement.payments.domain.Money;

/**
 * All debts of an award, or of a claim, taken together.
 *
 * @param outstanding still to come back
 * @param collected came back, by offset or repayment
 * @param waived given up on appeals: the agency may keep it
 */
public record Owed(Money outstanding, Money collected, Money waived) {
    public static final Owed NOTHING = new Owed(Money.ZERO, Money.ZERO, Money.ZERO);

    public static Owed of(List<Debt> debts) {
        return new Owed(
                Money.sum(debts.stream().map(Debt::outstanding).toList()),
                Money.sum(debts.stream().map(debt -> debt.sums().collected()).toList()),
                Money.sum(debts.stream().map(debt -> debt.sums().waived()).toList()));
    }
}
