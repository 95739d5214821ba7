package reimbursement.payments.domain.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.ledger.Account;
import reimbursement.payments.domain.ledger.Journal;

class FundTest {
    private static final Money HUNDRED = Money.parse("100.00");
    private final Fund fund = new Fund(UUID.randomUUID(), "ICE-287G-2026", "Performance awards", 2026);

    static List<Journal> stepsOfMoneyThatIsNotThere() {
        return List.of(
                Journal.deobligation(HUNDRED),
                Journal.certification(HUNDRED),
                Journal.disbursement(HUNDRED),
                Journal.settlement(HUNDRED),
                Journal.returnInTransit(HUNDRED),
                Journal.returnAfterSettlement(HUNDRED),
                Journal.obligation(HUNDRED));
    }

    @Test
    void aNewFundHasNothing() {
        for (var account : Account.values()) {
            assertThat(fund.balances().of(account)).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void allThatIsAvailableCanBeObligatedAndNotACentMore() {
        // Given
        fund.allot(HUNDRED);

        // When
        var tooMuch = fund.obligate(HUNDRED.plus(Money.ofCents(1)));
        var all = fund.obligate(HUNDRED);
        var more = fund.obligate(Money.ofCents(1));

        // Then
        assertThat(tooMuch)
                .isEqualTo(Outcome.refused(
                        Rule.INSUFFICIENT_FUNDS, "The fund ICE-287G-2026 has 100.00 available; 100.01 was asked for."));
        assertThat(all).isEqualTo(Outcome.done(Journal.obligation(HUNDRED)));
        assertThat(more).isInstanceOf(Outcome.Refused.class);
        assertThat(fund.balances().reserved()).isEqualTo(Money.ZERO);
        assertThat(fund.balances().unsettled()).isEqualTo(HUNDRED);
    }

    @ParameterizedTest
    @MethodSource("stepsOfMoneyThatIsNotThere")
    void noStepOverdrawsAnAccount(Journal step) {
        // Given
        fund.allot(Money.parse("99.99"));
        var before = fund.balances();

        // Then
        assertThatIllegalStateException().isThrownBy(() -> fund.post(step));
        assertThat(fund.balances()).isEqualTo(before);
    }

    @Test
    void whatIsOwedCountsAsUnsettledWhereverItIsOnItsWay() {
        fund.allot(Money.parse("600.00"));
        for (var way : List.of(
                List.<Journal>of(),
                List.of(Journal.certification(HUNDRED)),
                List.of(Journal.certification(HUNDRED), Journal.disbursement(HUNDRED)),
                List.of(Journal.certification(HUNDRED), Journal.disbursement(HUNDRED), Journal.settlement(HUNDRED)))) {
            fund.obligate(HUNDRED);
            way.forEach(fund::post);
        }

        assertThat(fund.balances())
                .isEqualTo(new FundBalances(
                        Money.parse("600.00"), Money.parse("200.00"), Money.ZERO, HUNDRED, HUNDRED, HUNDRED, HUNDRED));
        assertThat(fund.balances().unsettled()).isEqualTo(Money.parse("300.00"));
    }
}
