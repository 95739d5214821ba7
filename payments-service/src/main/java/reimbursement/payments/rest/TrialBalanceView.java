package reimbursement.payments.rest;

import java.util.List;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.ledger.TrialBalance;

/** Each account's balance in the column on which it stands, and the sums of both columns. */
record TrialBalanceView(List<Line> accounts, Amount debit, Amount credit, boolean balanced) {

    record Line(String account, Amount debit, Amount credit) {}

    static TrialBalanceView of(TrialBalance balance) {
        return new TrialBalanceView(
                balance.lines().stream()
                        .map(line -> new Line(
                                line.account().name(), Answers.amount(line.debit()), Answers.amount(line.credit())))
                        .toList(),
                Answers.amount(balance.debit()),
                Answers.amount(balance.credit()),
                balance.balanced());
    }
}
