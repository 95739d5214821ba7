package reimbursement.payments.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.funds.FundBalances;

record FundView(UUID id, String code, String title, int fiscalYear, Optional<LocalDate> closedOn, Balances balances) {

    /**
     * @param unapportioned of what is appropriated
     * @param apportioned and not yet allotted
     * @param obligated owed and not yet settled, wherever it is on its way
     * @param expended settled
     * @param canceled left over when the fund was closed
     */
    record Balances(
            Amount appropriated,
            Amount unapportioned,
            Amount apportioned,
            Amount allotted,
            Amount reserved,
            Amount obligated,
            Amount expended,
            Amount available,
            Amount canceled) {

        static Balances of(FundBalances balances) {
            return new Balances(
                    Answers.amount(balances.appropriated()),
                    Answers.amount(balances.unapportioned()),
                    Answers.amount(balances.apportioned()),
                    Answers.amount(balances.allotted()),
                    Answers.amount(balances.reserved()),
                    Answers.amount(balances.unsettled()),
                    Answers.amount(balances.settled()),
                    Answers.amount(balances.available()),
                    Answers.amount(balances.canceled()));
        }
    }

    static FundView of(Fund fund) {
        return new FundView(
                fund.id(),
                fund.code(),
                fund.title(),
                fund.fiscalYear(),
                Optional.ofNullable(fund.closedOn()),
                Balances.of(fund.balances()));
    }
}
