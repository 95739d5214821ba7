package reimbursement.payments.domain.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.ledger.Account;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.ledger.Step;
import reimbursement.payments.domain.payments.Samples;

class FundTest {
    private static final Money HUNDRED = Money.parse("100.00");
    private static final LocalDate DAY = LocalDate.parse("2031-10-01");
    private final Fund fund = new Fund(UUID.randomUUID(), "ICE-287G-2026", "Performance awards", 2026);

    static List<Journal> stepsOfMoneyThatIsNotThere() {
        return List.of(
                Journal.deobligation(HUNDRED),
                Journal.certification(HUNDRED),
                Journal.disbursement(HUNDRED, Money.ZERO),
                Journal.settlement(HUNDRED, Money.ZERO),
                Journal.returnInTransit(HUNDRED, Money.ZERO),
                Journal.returnAfterSettlement(HUNDRED, Money.ZERO),
                Journal.obligation(HUNDRED));
    }

    @Test
    void aNewFundHasNothing() {
        assertThat(fund.id()).isNotNull();
        assertThat(fund.code()).isEqualTo("ICE-287G-2026");
        assertThat(fund.title()).isEqualTo("Performance awards");
        assertThat(fund.fiscalYear()).isEqualTo(2026);
        assertThat(fund.closed()).isFalse();
        for (var account : Account.values()) {
            assertThat(fund.balances().of(account)).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void noStepGivesMoreThanTheOneBeforeItHas() {
        // Given
        var cent = Money.ofCents(1);
        assertThat(fund.apportion(cent))
                .isEqualTo(Outcome.refused(
                        Rule.APPROPRIATION_EXCEEDED,
                        "The fund ICE-287G-2026 has 0.00 unapportioned; 0.01 was asked for."));
        Samples.done(fund.appropriate(HUNDRED));

        // When
        var beforeApportionment = fund.allot(cent);
        var tooMuch = fund.apportion(HUNDRED.plus(cent));
        Samples.done(fund.apportion(HUNDRED));
        var tooMuchAllotted = fund.allot(HUNDRED.plus(cent));
        Samples.done(fund.allot(Money.parse("60.00")));

        // Then
        assertThat(beforeApportionment)
                .isEqualTo(Outcome.refused(
                        Rule.APPORTIONMENT_EXCEEDED,
                        "The fund ICE-287G-2026 has 0.00 apportioned; 0.01 was asked for."));
        assertThat(tooMuch).isInstanceOf(Outcome.Refused.class);
        assertThat(tooMuchAllotted).isInstanceOf(Outcome.Refused.class);
        assertThat(fund.balances().appropriated()).isEqualTo(HUNDRED);
        assertThat(fund.balances().unapportioned()).isEqualTo(Money.ZERO);
        assertThat(fund.balances().apportioned()).isEqualTo(Money.parse("40.00"));
        assertThat(fund.balances().allotted()).isEqualTo(Money.parse("60.00"));
        assertThat(fund.balances().available()).isEqualTo(Money.parse("60.00"));
    }

    @Test
    void whatComesNewDoesNotGoBeforeWhatWaitsAndCouldGo() {
        // Given
        Samples.give(fund, HUNDRED);

        // When
        fund.keepForOlder(HUNDRED.plus(Money.ofCents(1)));
        var besideOneThatIsTooLarge = fund.obligateInTurn(Money.parse("40.00"));
        fund.keepForOlder(Money.parse("60.00"));
        var beforeOneThatFits = fund.obligateInTurn(Money.ofCents(1));
        var theOneThatWaited = fund.obligate(Money.parse("60.00"));
        var afterIt = fund.obligateInTurn(Money.ofCents(1));

        // Then
        assertThat(besideOneThatIsTooLarge).isEqualTo(Outcome.done(Journal.obligation(Money.parse("40.00"))));
        assertThat(beforeOneThatFits)
                .isEqualTo(Outcome.refused(
                        Rule.OLDER_PAYMENT_WAITS, "An older payment waits for the money of the fund ICE-287G-2026."));
        assertThat(theOneThatWaited).isInstanceOf(Outcome.Done.class);
        assertThat(afterIt)
                .isEqualTo(Outcome.refused(
                        Rule.INSUFFICIENT_FUNDS, "The fund ICE-287G-2026 has 0.00 available; 0.01 was asked for."));
    }

    @Test
    void interestIsOwedOutOfWhatIsAvailableAndNoCentMore() {
        // Given
        Samples.give(fund, Money.parse("2.71"));

        // When
        var tooMuch = fund.accrueInterest(Money.parse("2.72"));
        var owed = fund.accrueInterest(Money.parse("2.71"));

        // Then
        assertThat(tooMuch).isInstanceOf(Outcome.Refused.class);
        assertThat(owed).isEqualTo(Outcome.done(Journal.interest(Money.parse("2.71"))));
        assertThat(fund.balances().interestPayable()).isEqualTo(Money.parse("2.71"));
        assertThat(fund.balances().unsettled()).isEqualTo(Money.parse("2.71"));
        assertThat(fund.balances().allotted()).isEqualTo(Money.parse("2.71"));
    }

    @Test
    void aFundIsClosedWhenNothingOfItIsUnderWayAndCancelsWhatIsLeft() {
        // Given
        Samples.give(fund, HUNDRED);
        Samples.done(fund.appropriate(Money.parse("7.00")));
        Samples.done(fund.apportion(Money.parse("3.00")));
        Samples.done(fund.obligate(Money.parse("60.00")));
        fund.post(Journal.certification(Money.parse("60.00")));
        fund.post(Journal.disbursement(Money.parse("60.00"), Money.ZERO));

        // When
        var tooEarly = fund.close(DAY);
        fund.post(Journal.settlement(Money.parse("60.00"), Money.ZERO));
        var closed = Samples.done(fund.close(DAY)).orElseThrow();

        // Then
        assertThat(tooEarly)
                .isEqualTo(Outcome.refused(Rule.FUND_IN_USE, "Of the fund ICE-287G-2026 60.00 is not settled yet."));
        assertThat(closed.step()).isEqualTo(Step.CLOSING);
        assertThat(closed.entries()).hasSize(6);
        assertThat(fund.closedOn()).isEqualTo(DAY);
        assertThat(fund.balances().canceled()).isEqualTo(Money.parse("47.00"));
        assertThat(fund.balances().available()).isEqualTo(Money.ZERO);
        assertThat(fund.balances().settled()).isEqualTo(Money.parse("60.00"));
        for (var refused : List.of(
                fund.appropriate(HUNDRED), fund.apportion(HUNDRED), fund.allot(HUNDRED), fund.obligate(HUNDRED))) {
            assertThat(refused).isEqualTo(Outcome.refused(Rule.FUND_CLOSED, "The fund ICE-287G-2026 is closed."));
        }
        assertThat(fund.close(DAY))
                .isEqualTo(Outcome.refused(Rule.FUND_CLOSED, "The fund ICE-287G-2026 is closed already."));
    }

    @Test
    void aFundWithNothingLeftIsClosedWithoutEntries() {
        assertThat(Samples.done(fund.close(DAY))).isEmpty();
        assertThat(fund.closed()).isTrue();
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says =
                    "Never obligate beyond or ahead of what is available; a refused attempt is logged, and the payment waits for funds.",
            source = "31 USC 1341, 1517")
    @Test
    void allThatIsAvailableCanBeObligatedAndNotACentMore() {
        // Given
        Samples.give(fund, HUNDRED);

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
        Samples.give(fund, Money.parse("99.99"));
        var before = fund.balances();

        // Then
        assertThatIllegalStateException().isThrownBy(() -> fund.post(step));
        assertThat(fund.balances()).isEqualTo(before);
    }

    @Test
    void whatIsOwedCountsAsUnsettledWhereverItIsOnItsWay() {
        Samples.give(fund, Money.parse("600.00"));
        for (var way : List.of(
                List.<Journal>of(),
                List.of(Journal.certification(HUNDRED)),
                List.of(Journal.certification(HUNDRED), Journal.disbursement(HUNDRED, Money.ZERO)),
                List.of(
                        Journal.certification(HUNDRED),
                        Journal.disbursement(HUNDRED, Money.ZERO),
                        Journal.settlement(HUNDRED, Money.ZERO)))) {
            fund.obligate(HUNDRED);
            way.forEach(fund::post);
        }

        assertThat(fund.balances())
                .isEqualTo(new FundBalances(
                        Money.parse("600.00"),
                        Money.ZERO,
                        Money.ZERO,
                        Money.parse("600.00"),
                        Money.parse("200.00"),
                        Money.ZERO,
                        HUNDRED,
                        HUNDRED,
                        HUNDRED,
                        HUNDRED,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO));
        assertThat(fund.balances().unsettled()).isEqualTo(Money.parse("300.00"));
    }
}
