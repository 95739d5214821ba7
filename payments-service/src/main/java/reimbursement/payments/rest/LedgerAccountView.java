package reimbursement.payments.rest;

import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.ledger.Side;
import reimbursement.payments.domain.ledger.TrialBalance;

/** An account of the chart; its balance stands on its normal side. */
record LedgerAccountView(String account, String normalSide, String meaning, Amount balance) {

    static LedgerAccountView of(TrialBalance.Line line) {
        var account = line.account();
        var balance = account.normalSide() == Side.DEBIT
                ? line.debit().minus(line.credit())
                : line.credit().minus(line.debit());
        return new LedgerAccountView(
                account.name(), account.normalSide().name(), account.meaning(), Answers.amount(balance));
    }
}
