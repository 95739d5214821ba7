package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.payments.domain.payments.Samples.fundWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.funds.Fund;

class AwardPlanTest {
    private final Fund fund = fundWith("1000000000.00");

    @Test
    void whatIsDueForTheFirstTimeIsScheduled() {
        var plan = AwardPlan.of(Money.parse("4000.00"), List.of(), Money.ZERO);

        assertThat(plan).isEqualTo(new AwardPlan(List.of(), null, Money.parse("4000.00"), Money.ZERO, Money.ZERO));
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"HELD", "SCHEDULED", "APPROVED"})
    void anOpenPaymentIsReplaced(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fund);

        var plan = AwardPlan.of(Money.parse("3000.00"), List.of(payment), Money.ZERO);

        assertThat(plan.replaced()).isEqualTo(new AwardPlan.Replacement(payment, Money.parse("3000.00")));
        assertThat(plan.scheduled()).isEqualTo(Money.ZERO);
        assertThat(plan.debt()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"CERTIFIED", "DISBURSED", "SETTLED"})
    void fromCertificationOnMoreIsASupplementAndLessADebt(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fund);

        var more = AwardPlan.of(Money.parse("4500.00"), List.of(payment), Money.ZERO);
        var less = AwardPlan.of(Money.parse("3000.00"), List.of(payment), Money.ZERO);

        assertThat(more).isEqualTo(new AwardPlan(List.of(), null, Money.parse("500.00"), Money.ZERO, Money.ZERO));
        assertThat(less).isEqualTo(new AwardPlan(List.of(), null, Money.ZERO, Money.parse("1000.00"), Money.ZERO));
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"RETURNED", "REJECTED"})
    void whatBouncedIsCancelledAndWhatIsDueIsScheduledAnew(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fund);

        var plan = AwardPlan.of(Money.parse("3000.00"), List.of(payment), Money.ZERO);

        assertThat(plan)
                .isEqualTo(new AwardPlan(List.of(payment), null, Money.parse("3000.00"), Money.ZERO, Money.ZERO));
    }

    @Test
    void anOpenPaymentThatIsWhatIsDueStays() {
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);

        var plan = AwardPlan.of(Money.parse("4000.00"), List.of(payment), Money.ZERO);

        assertThat(plan).isEqualTo(new AwardPlan(List.of(), null, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    @Test
    void anAwardThatFallsToNothingCancelsItsOpenPayment() {
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);

        var plan = AwardPlan.of(Money.ZERO, List.of(payment), Money.ZERO);

        assertThat(plan).isEqualTo(new AwardPlan(List.of(payment), null, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    @Test
    void whateverTheHistoryPaymentsLessDebtsComeToWhatIsDue() {
        var random = new Random(1341);
        for (var history = 0; history < 500; history++) {
            var award = Samples.award();
            var payments = new ArrayList<Payment>();
            var debts = Money.ZERO;
            for (var revision = 1; revision < 12; revision++) {
                var due = Money.ofCents(random.nextInt(4) == 0 ? 0 : random.nextLong(1, 1_000_000));

                var plan = AwardPlan.of(due, payments, debts);
                debts = follow(plan, award, payments, debts);

                assertThat(live(payments).minus(debts))
                        .as("history %d revision %d", history, revision)
                        .isEqualTo(due);
                assertThat(payments.stream().filter(payment -> payment.status().open()))
                        .hasSizeLessThan(2);
                payments.forEach(payment -> live(payment, random));
            }
        }
    }

    @Test
    void aDebtIsOwedOnlyForMoneyThatTheAgencyStillHas() {
        // Given: 10,000.00 was paid, 8,000.00 is due, and 2,000.00 was raised as a debt
        var returned = Samples.at(PaymentStatus.RETURNED, "10000.00", fund);

        // When
        var plan = AwardPlan.afterBounce(Money.parse("8000.00"), List.of(returned), Money.parse("2000.00"));

        // Then
        assertThat(plan.withdrawn()).isEqualTo(Money.parse("2000.00"));
        assertThat(plan.cancelled()).containsExactly(returned);
        assertThat(plan.scheduled()).isEqualTo(Money.parse("8000.00"));
    }

    @Test
    void aDebtIsWithdrawnInPartWhereTheAgencyStillHasTooMuch() {
        // Given: 5,000.00 was paid in two payments, 3,000.00 is due, and the smaller one came back
        var kept = Samples.at(PaymentStatus.SETTLED, "4000.00", fund);
        var returned = Samples.at(PaymentStatus.RETURNED, "1000.00", fund);

        // When
        var plan = AwardPlan.afterBounce(Money.parse("3000.00"), List.of(kept, returned), Money.parse("2000.00"));

        // Then
        assertThat(plan)
                .isEqualTo(new AwardPlan(List.of(returned), null, Money.ZERO, Money.ZERO, Money.parse("1000.00")));
    }

    @Test
    void whateverBouncesAfterADebtAnAgencyNeverGetsMoreThanIsDueAndWhatItOwes() {
        var random = new Random(3528);
        for (var history = 0; history < 500; history++) {
            var award = Samples.award();
            var payments = new ArrayList<Payment>();
            var debts = Money.ZERO;
            for (var revision = 1; revision < 12; revision++) {
                var due = Money.ofCents(random.nextInt(4) == 0 ? 0 : random.nextLong(1, 1_000_000));
                debts = follow(AwardPlan.of(due, payments, debts), award, payments, debts);
                payments.forEach(payment -> live(payment, random));

                for (var payment : List.copyOf(payments)) {
                    if (payment.status() == PaymentStatus.SETTLED && random.nextInt(3) == 0) {
                        fund.post(payment.comeBack("R03", Samples.ENTRY));
                        if (debts.isPositive()) {
                            debts = follow(AwardPlan.afterBounce(due, payments, debts), award, payments, debts);
                        }
                        var had = Money.sum(payments.stream()
                                .filter(each -> each.status().committed())
                                .map(Payment::amount)
                                .toList());
                        assertThat(live(payments).minus(debts))
                                .as("history %d revision %d", history, revision)
                                .isEqualTo(due);
                        assertThat(debts.exceeds(had)).isFalse();
                        assertThat(payments.stream()
                                        .filter(each -> each.status().open()))
                                .hasSizeLessThan(2);
                    }
                }
            }
        }
    }

    private Money follow(AwardPlan plan, AwardDue award, List<Payment> payments, Money debts) {
        plan.cancelled()
                .forEach(payment -> Samples.done(payment.cancel("adjusted")).ifPresent(fund::post));
        if (plan.replaced() != null) {
            plan.replaced().payment().replaceAmount(plan.replaced().amount(), fund);
        }
        if (plan.scheduled().isPositive()) {
            payments.add(Samples.waiting(award, plan.scheduled()));
        }
        return debts.plus(plan.debt()).minus(plan.withdrawn());
    }

    private static Money live(List<Payment> payments) {
        return Money.sum(payments.stream()
                .filter(payment -> payment.status() != PaymentStatus.CANCELLED)
                .map(Payment::amount)
                .toList());
    }

    private void live(Payment payment, Random random) {
        var targets = List.of(
                PaymentStatus.SCHEDULED,
                PaymentStatus.APPROVED,
                PaymentStatus.CERTIFIED,
                PaymentStatus.DISBURSED,
                PaymentStatus.SETTLED,
                PaymentStatus.RETURNED,
                PaymentStatus.REJECTED);
        if (payment.status() == PaymentStatus.HELD && random.nextBoolean()) {
            Samples.advance(payment, targets.get(random.nextInt(targets.size())), fund);
        }
    }
}
