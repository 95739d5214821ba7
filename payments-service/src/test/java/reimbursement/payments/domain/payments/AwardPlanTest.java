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

        assertThat(plan).isEqualTo(new AwardPlan(List.of(), null, Money.parse("4000.00"), Money.ZERO));
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

        assertThat(more).isEqualTo(new AwardPlan(List.of(), null, Money.parse("500.00"), Money.ZERO));
        assertThat(less).isEqualTo(new AwardPlan(List.of(), null, Money.ZERO, Money.parse("1000.00")));
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"RETURNED", "REJECTED"})
    void whatBouncedIsCancelledAndWhatIsDueIsScheduledAnew(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fund);

        var plan = AwardPlan.of(Money.parse("3000.00"), List.of(payment), Money.ZERO);

        assertThat(plan).isEqualTo(new AwardPlan(List.of(payment), null, Money.parse("3000.00"), Money.ZERO));
    }

    @Test
    void anOpenPaymentThatIsWhatIsDueStays() {
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);

        var plan = AwardPlan.of(Money.parse("4000.00"), List.of(payment), Money.ZERO);

        assertThat(plan).isEqualTo(new AwardPlan(List.of(), null, Money.ZERO, Money.ZERO));
    }

    @Test
    void anAwardThatFallsToNothingCancelsItsOpenPayment() {
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);

        var plan = AwardPlan.of(Money.ZERO, List.of(payment), Money.ZERO);

        assertThat(plan).isEqualTo(new AwardPlan(List.of(payment), null, Money.ZERO, Money.ZERO));
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

    private Money follow(AwardPlan plan, AwardDue award, List<Payment> payments, Money debts) {
        plan.cancelled()
                .forEach(payment -> Samples.done(payment.cancel("adjusted")).ifPresent(fund::post));
        if (plan.replaced() != null) {
            plan.replaced().payment().replaceAmount(plan.replaced().amount(), fund);
        }
        if (plan.scheduled().isPositive()) {
            payments.add(Samples.waiting(award, plan.scheduled()));
        }
        return debts.plus(plan.debt());
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
