package reimbursement.payments.domain.debts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

class DebtTest {
    static final LocalDate NOTICED = LocalDate.of(2026, 3, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 11);
    private static final UUID FUND = UUID.randomUUID();

    static Debt noticed(String amount) {
        var debt = raised(amount);
        debt.notice(FUND, NOTICED, 30);
        return debt;
    }

    private static Debt raised(String amount) {
        return new Debt(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                UUID.randomUUID(),
                Money.parse(amount),
                Instant.parse("2026-03-12T14:00:00Z"));
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says =
                    "Too much paid is a debt: notice, 30 days to appeal, offset against the next payment; referred when 120 days delinquent.",
            source = "31 USC 3711, 3716; 31 CFR 901")
    @Test
    void theNoticeSaysUntilWhenToAppealAndToPay() {
        var debt = noticed("1000.00");

        assertThat(debt.status()).isEqualTo(DebtStatus.NOTICED);
        assertThat(debt.fundId()).isEqualTo(FUND);
        assertThat(debt.noticedOn()).isEqualTo(NOTICED);
        assertThat(debt.appealUntil()).isEqualTo(LAST);
        assertThat(debt.dueOn()).isEqualTo(LAST);
        assertThatIllegalStateException().isThrownBy(() -> debt.notice(FUND, NOTICED, 30));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, false", "2026-04-11, false", "2026-04-12, true"})
    void nothingIsKeptBackBeforeTheWindowIsOver(LocalDate day, boolean collectable) {
        assertThat(noticed("1000.00").collectable(day)).isEqualTo(collectable);
        assertThat(raised("1000.00").collectable(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, true", "2026-04-11, true", "2026-04-12, false"})
    void anAppealIsPossibleToTheLastDayOfTheWindow(LocalDate day, boolean possible) {
        var debt = noticed("1000.00");

        assertThat(debt.appeal("the counts are right", "sheriff", day) instanceof Outcome.Done)
                .isEqualTo(possible);
        assertThat(debt.status()).isEqualTo(possible ? DebtStatus.APPEALED : DebtStatus.NOTICED);
    }

    @Test
    void aDebtUnderAppealIsNeitherKeptBackNorReferredNorAppealedAgain() {
        var debt = appealed("1000.00");

        assertThat(debt.collectable(LAST.plusYears(1))).isFalse();
        assertThat(debt.refer(LAST.plusYears(1), 120)).isFalse();
        assertThat(rule(debt.appeal("again", "sheriff", NOTICED))).isEqualTo(Rule.DEBT_NOT_APPEALABLE);
        assertThatIllegalStateException().isThrownBy(() -> debt.offset(Money.ofCents(1)));
    }

    @Test
    void aDebtThatIsUpheldIsDueAtOnceAndNotAppealedAgain() {
        // Given
        var debt = appealed("1000.00");

        // When
        var decided = debt.decide(Appeal.Decision.UPHELD, Money.ZERO, "the count stands", "tom", LAST.plusDays(20));

        // Then
        assertThat(decided).isEqualTo(Outcome.done(Money.ZERO));
        assertThat(debt.dueOn()).isEqualTo(LAST.plusDays(20));
        assertThat(debt.collectable(LAST.plusDays(20))).isTrue();
        assertThat(rule(debt.appeal("again", "sheriff", NOTICED))).isEqualTo(Rule.DEBT_NOT_APPEALABLE);
        assertThat(rule(debt.decide(Appeal.Decision.WAIVED, Money.ZERO, "changed my mind", "tom", LAST)))
                .isEqualTo(Rule.DEBT_NOT_APPEALED);
    }

    @Test
    void anAppealThatIsDecidedWithinTheWindowLeavesTheDayOnWhichTheDebtIsDue() {
        var debt = appealed("1000.00");

        debt.decide(Appeal.Decision.UPHELD, Money.ZERO, "the count stands", "tom", NOTICED.plusDays(2));

        assertThat(debt.dueOn()).isEqualTo(LAST);
        assertThat(debt.collectable(NOTICED.plusDays(2))).isTrue();
    }

    @Test
    void aDebtThatIsReducedOwesTheRestAndOneThatIsWaivedNothing() {
        var reduced = appealed("1000.00");
        var waived = appealed("1000.00");

        assertThat(reduced.decide(Appeal.Decision.REDUCED, Money.parse("400.00"), "half of it", "tom", NOTICED))
                .isEqualTo(Outcome.done(Money.parse("600.00")));
        assertThat(waived.decide(Appeal.Decision.WAIVED, Money.ZERO, "our mistake", "tom", NOTICED))
                .isEqualTo(Outcome.done(Money.parse("1000.00")));

        assertThat(reduced.outstanding()).isEqualTo(Money.parse("400.00"));
        assertThat(reduced.sums().waived()).isEqualTo(Money.parse("600.00"));
        assertThat(reduced.status()).isEqualTo(DebtStatus.NOTICED);
        assertThat(waived.status()).isEqualTo(DebtStatus.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"0.00", "1000.00", "1000.01", "-1.00"})
    void aReductionLeavesMoreThanNothingAndLessThanWasOwed(String rest) {
        var debt = appealed("1000.00");

        assertThat(rule(debt.decide(Appeal.Decision.REDUCED, Money.parse(rest), "why", "tom", NOTICED)))
                .isEqualTo(Rule.NOT_A_REDUCTION);
        assertThat(debt.status()).isEqualTo(DebtStatus.APPEALED);
        assertThat(debt.outstanding()).isEqualTo(Money.parse("1000.00"));
    }

    @Test
    void whatComesBackInPartsClosesTheDebtWithItsLastCent() {
        var debt = noticed("1000.00");

        debt.offset(Money.parse("300.00"));
        assertThat(debt.repay(Money.parse("699.99"))).isEqualTo(Outcome.done(debt));
        assertThat(debt.status()).isEqualTo(DebtStatus.NOTICED);
        assertThat(rule(debt.repay(Money.parse("0.02")))).isEqualTo(Rule.REPAYMENT_EXCEEDS_DEBT);
        assertThat(debt.withdraw(Money.parse("5.00"))).isEqualTo(Money.parse("0.01"));

        assertThat(debt.status()).isEqualTo(DebtStatus.CLOSED);
        assertThat(debt.sums())
                .isEqualTo(new Sums(Money.parse("0.01"), Money.ZERO, Money.parse("300.00"), Money.parse("699.99")));
        assertThat(rule(debt.repay(Money.parse("0.01")))).isEqualTo(Rule.REPAYMENT_EXCEEDS_DEBT);
        assertThatIllegalStateException().isThrownBy(() -> debt.offset(Money.parse("0.01")));
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says =
                    "Too much paid is a debt: notice, 30 days to appeal, offset against the next payment; referred when 120 days delinquent.",
            source = "31 USC 3711, 3716; 31 CFR 901")
    @ParameterizedTest
    @CsvSource({"2026-08-08, false", "2026-08-09, true", "2027-01-01, true"})
    void aDebtIsReferredWhenItIs120DaysDelinquent(LocalDate day, boolean referred) {
        var debt = noticed("1000.00");

        assertThat(debt.refer(day, 120)).isEqualTo(referred);
        assertThat(debt.referredOn()).isEqualTo(referred ? day : null);
        assertThat(debt.refer(day, 120)).isFalse();
    }

    @Test
    void aReferredDebtIsRepaidAndWithdrawnButNotKeptBackTwice() {
        var debt = noticed("1000.00");
        debt.refer(LAST.plusDays(120), 120);

        assertThat(debt.collectable(LAST.plusDays(121))).isFalse();
        assertThat(debt.repay(Money.parse("400.00"))).isEqualTo(Outcome.done(debt));
        assertThat(debt.status()).isEqualTo(DebtStatus.REFERRED);
        assertThat(debt.withdraw(Money.parse("600.00"))).isEqualTo(Money.parse("600.00"));
        assertThat(debt.status()).isEqualTo(DebtStatus.CLOSED);
    }

    @Test
    void whatTheAgencyWasNotToldOfIsNeitherAppealedNorRepaid() {
        var debt = raised("1000.00");

        assertThat(rule(debt.appeal("what?", "sheriff", NOTICED))).isEqualTo(Rule.DEBT_NOT_APPEALABLE);
        assertThat(rule(debt.repay(Money.parse("1.00")))).isEqualTo(Rule.DEBT_NOT_NOTICED);
        assertThat(debt.refer(LAST.plusYears(9), 120)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Appeal.Decision.class)
    void thereIsNoDecisionWithoutAnAppeal(Appeal.Decision decision) {
        assertThat(rule(noticed("1000.00").decide(decision, Money.parse("1.00"), "why", "tom", NOTICED)))
                .isEqualTo(Rule.DEBT_NOT_APPEALED);
    }

    private static Debt appealed(String amount) {
        var debt = noticed(amount);
        assertThat(debt.appeal("the counts are right", "sheriff", NOTICED)).isEqualTo(Outcome.done(debt));
        return debt;
    }

    private static Rule rule(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> throw new AssertionError("done: " + done);
            case Outcome.Refused<?>(var rule, var detail) -> rule;
        };
    }
}
