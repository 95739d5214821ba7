package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;

class PaymentClockTest {
    private static final LocalDate DUE = LocalDate.parse("2026-03-31");

    /** A stop is {@code from-until} in days of March, {@code from-} while it is open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | 20 | 0  | 2026-03-31 | 11",
                "5-10          | 20 | 5  | 2026-04-05 | 16",
                "5-5           | 20 | 0  | 2026-03-31 | 11",
                "5-            | 20 | 15 | 2026-04-15 | 26",
                "5-            | 5  | 0  | 2026-03-31 | 26",
                "5-10 12-14    | 20 | 7  | 2026-04-07 | 18",
                "5-10 10-14    | 20 | 9  | 2026-04-09 | 20",
                "5-10 7-14     | 20 | 9  | 2026-04-09 | 20",
                "5-14 7-10     | 20 | 9  | 2026-04-09 | 20",
                "7-10 5-14     | 20 | 9  | 2026-04-09 | 20",
                "5- 7-10       | 20 | 15 | 2026-04-15 | 26",
                "5-10 7-       | 20 | 15 | 2026-04-15 | 26",
            })
    void aDayCountsOnceHoweverManyReasonsStopIt(String stops, int today, int stopped, LocalDate dueOn, int left) {
        var clock = new PaymentClock(DUE, stops(stops));
        var on = march(today);

        assertThat(clock.stoppedDays(on)).isEqualTo(stopped);
        assertThat(clock.dueOn(on)).isEqualTo(dueOn);
        assertThat(clock.daysLeft(on)).isEqualTo(left);
        assertThat(clock.stopped()).isEqualTo(stops.matches(".*-( .*|$)"));
    }

    @Test
    void aPaymentsDueDayMovesWhenItsClockRunsAgain() {
        // Given
        var payment = Samples.waiting("4000.00");
        var first = payment.dueOn();

        // When
        payment.stopClock(StopReason.BELIEVED_IMPROPER, first.minusDays(20));
        payment.stopClock(StopReason.BELIEVED_IMPROPER, first.minusDays(19));
        payment.stopClock(StopReason.AWARD_WITHHELD, first.minusDays(18));
        payment.restartClock(StopReason.AWARD_WITHHELD, first.minusDays(15));
        payment.restartClock(StopReason.BELIEVED_IMPROPER, first.minusDays(10));
        payment.restartClock(StopReason.BELIEVED_IMPROPER, first.minusDays(5));

        // Then
        assertThat(payment.dueOn()).isEqualTo(first.plusDays(10));
        assertThat(payment.firstDueOn()).isEqualTo(first);
        assertThat(payment.clock().stops())
                .containsExactly(
                        new ClockStop(StopReason.BELIEVED_IMPROPER, first.minusDays(20), first.minusDays(10)),
                        new ClockStop(StopReason.AWARD_WITHHELD, first.minusDays(18), first.minusDays(15)));
    }

    @Test
    void aStopThatEndsBeforeItBeganStoppedNothing() {
        var payment = Samples.waiting("4000.00");
        var first = payment.dueOn();

        payment.stopClock(StopReason.AWARD_WITHHELD, first);
        payment.restartClock(StopReason.AWARD_WITHHELD, first.minusDays(1));

        assertThat(payment.dueOn()).isEqualTo(first);
        assertThat(payment.clock().stopped()).isFalse();
    }

    @Test
    void twoApproversAreTwoPeopleAndAHoldTakesBothBack() {
        // Given
        Fund fund = Samples.fundWith("4000.00");
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", fund);

        // When
        Samples.done(payment.approve("ann", 2));

        // Then
        assertThat(payment.status()).isEqualTo(PaymentStatus.SCHEDULED);
        assertThat(payment.awaitsSecondApproval()).isTrue();
        assertThat(payment.approve("ann", 2)).isInstanceOf(Outcome.Refused.class);
        Samples.done(payment.approve("dan", 2));
        assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(payment.awaitsSecondApproval()).isFalse();
        assertThat(payment.duties().forbid("dan")).isPresent();
        assertThat(payment.duties().forbid("ann")).isPresent();
        Samples.done(payment.hold("doubt"));
        assertThat(payment.duties()).isEqualTo(Duties.prepared("system"));
    }

    @Test
    void anApprovalThatTwoHaveGivenIsNotWaitedFor() {
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", Samples.fundWith("4000.00"));

        assertThat(payment.awaitsSecondApproval()).isFalse();
        assertThat(payment.duties().approvers()).isZero();
        Samples.done(payment.approve("ann"));
        assertThat(payment.duties().approvers()).isEqualTo(1);
        assertThat(payment.awaitsSecondApproval()).isFalse();
    }

    @Test
    void aPaymentIsHeldByHandOnceAndOnlyWhileItIsOpen() {
        // Given
        var held = Samples.at(PaymentStatus.SCHEDULED, "4000.00", Samples.fundWith("4000.00"));
        var certified = Samples.at(PaymentStatus.CERTIFIED, "4000.00", Samples.fundWith("4000.00"));

        // When
        Samples.done(held.hold("doubt"));

        // Then
        assertThat(held.hold("more doubt"))
                .isEqualTo(
                        Outcome.refused(
                                Rule.PAYMENT_NOT_HOLDABLE,
                                "Only a payment that is not certified yet and that nobody holds can be held; this one is held."));
        assertThat(held.reason()).isEqualTo("doubt");
        assertThat(certified.hold("late doubt"))
                .isEqualTo(
                        Outcome.refused(
                                Rule.PAYMENT_NOT_HOLDABLE,
                                "Only a payment that is not certified yet and that nobody holds can be held; this one is certified."));
        assertThat(certified.waitsFor(HeldFor.MANUAL)).isFalse();
        assertThat(held.suspend(HeldFor.AWARD)).isTrue();
        assertThat(held.suspend(HeldFor.AWARD)).isFalse();
        assertThat(certified.suspend(HeldFor.AWARD)).isFalse();
    }

    @Test
    void aNewPaymentTakesItsTurnInTheFund() {
        // Given
        var fund = Samples.fundWith("4000.00");
        fund.keepForOlder(Money.parse("4000.00"));
        var payment = Samples.waiting("1.00");

        // When
        var inTurn = payment.obligateInTurn(fund);
        var asOneThatWaited = payment.obligate(fund);
        var again = payment.obligateInTurn(fund);

        // Then
        assertThat(inTurn).isInstanceOf(Outcome.Refused.class);
        assertThat(asOneThatWaited).isEqualTo(Outcome.done(Journal.obligation(Money.parse("1.00"))));
        assertThat(again).isEqualTo(Outcome.refused(Rule.PAYMENT_NOT_HELD, "The payment does not wait for funds."));
        assertThat(payment.fundId()).isEqualTo(fund.id());
    }

    private static List<ClockStop> stops(String written) {
        return Arrays.stream(written.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("-", -1))
                .map(days -> new ClockStop(
                        StopReason.BELIEVED_IMPROPER,
                        march(Integer.parseInt(days[0])),
                        days[1].isEmpty() ? null : march(Integer.parseInt(days[1]))))
                .toList();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
