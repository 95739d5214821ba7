package reimbursement.payments.rest;

import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.funds.FundBalances;

record FundView(UUID id, String code, String title, int fiscalYear, Balances balances) {

    /**
     * @param obligated owed and not yet settled, wherever it is on its way
     * @param expended settled
     */
    record Balances(Amount allotted, Amount reserved, Amount obligated, Amount expended, Amount available) {

        static Balances of(FundBalances balances) {
            return new Balances(
                    Answers.amount(balances.allotted()),
                    Answers.amount(balances.reserved()),
                    Answers.amount(balances.unsettled()),
                    Answers.amount(balances.expended()),
                    Answers.amount(balances.available()));
        }
    }

    static FundView of(Fund fund) {
        return new FundView(fund.id(), fund.code(), fund.title(), fund.fiscalYear(), Balances.of(fund.balances()));
    }
}
