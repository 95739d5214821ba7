package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.payments.domain.funds.Fund;

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
        assertThat(payment.approve("ann", 2)).isInstanceOf(reimbursement.payments.domain.Outcome.Refused.class);
        Samples.done(payment.approve("dan", 2));
        assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(payment.awaitsSecondApproval()).isFalse();
        assertThat(payment.duties().forbid("dan")).isPresent();
        assertThat(payment.duties().forbid("ann")).isPresent();
        Samples.done(payment.hold("doubt"));
        assertThat(payment.duties()).isEqualTo(Duties.prepared("system"));
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
