package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.payments.domain.payments.Samples.fundWith;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.debts.Owed;
import reimbursement.payments.domain.funds.Fund;

class EntitlementPlanTest {
    private final Fund fund = fundWith("1000000000.00");

    @Test
    void whatIsDueForTheFirstTimeIsScheduled() {
        var plan = EntitlementPlan.of(Money.parse("4000.00"), List.of(), Owed.NOTHING);

        assertThat(plan)
                .isEqualTo(new EntitlementPlan(List.of(), null, Money.parse("4000.00"), Money.ZERO, Money.ZERO));
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"HELD", "SCHEDULED", "APPROVED"})
    void anOpenPaymentIsReplaced(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fund);

        var plan = EntitlementPlan.of(Money.parse("3000.00"), List.of(payment), Owed.NOTHING);

        assertThat(plan.replaced()).isEqualTo(new EntitlementPlan.Replacement(payment, Money.parse("3000.00")));
        assertThat(plan.scheduled()).isEqualTo(Money.ZERO);
        assertThat(plan.debt()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"CERTIFIED", "DISBURSED", "SETTLED"})
    void fromCertificationOnMoreIsASupplementAndLessADebt(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fund);

        var more = EntitlementPlan.of(Money.parse("4500.00"), List.of(payment), Owed.NOTHING);
        var less = EntitlementPlan.of(Money.parse("3000.00"), List.of(payment), Owed.NOTHING);

        assertThat(more).isEqualTo(new EntitlementPlan(List.of(), null, Money.parse("500.00"), Money.ZERO, Money.ZERO));
        assertThat(less)
                .isEqualTo(new EntitlementPlan(List.of(), null, Money.ZERO, Money.parse("1000.00"), Money.ZERO));
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"RETURNED", "REJECTED"})
    void whatBouncedIsCancelledAndWhatIsDueIsScheduledAnew(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fund);

        var plan = EntitlementPlan.of(Money.parse("3000.00"), List.of(payment), Owed.NOTHING);

        assertThat(plan)
                .isEqualTo(new EntitlementPlan(List.of(payment), null, Money.parse("3000.00"), Money.ZERO, Money.ZERO));
    }

    @Test
    void anOpenPaymentThatIsWhatIsDueStays() {
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);

        var plan = EntitlementPlan.of(Money.parse("4000.00"), List.of(payment), Owed.NOTHING);

        assertThat(plan).isEqualTo(new EntitlementPlan(List.of(), null, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    @Test
    void anAwardThatFallsToNothingCancelsItsOpenPayment() {
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);

        var plan = EntitlementPlan.of(Money.ZERO, List.of(payment), Owed.NOTHING);

        assertThat(plan).isEqualTo(new EntitlementPlan(List.of(payment), null, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    @Test
    void aDebtIsOwedOnlyForMoneyThatTheAgencyStillHas() {
        // Given: 10,000.00 was paid, 8,000.00 is due, and 2,000.00 was raised as a debt
        var returned = Samples.at(PaymentStatus.RETURNED, "10000.00", fund);

        // When
        var plan = EntitlementPlan.afterBounce(Money.parse("8000.00"), List.of(returned), owed("2000.00"));

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
        var plan = EntitlementPlan.afterBounce(Money.parse("3000.00"), List.of(kept, returned), owed("2000.00"));

        // Then
        assertThat(plan)
                .isEqualTo(
                        new EntitlementPlan(List.of(returned), null, Money.ZERO, Money.ZERO, Money.parse("1000.00")));
    }

    @Test
    void anAwardThatRisesAgainTakesBackItsDebtFirstAndPaysOnlyWhatIsLeft() {
        // Given: 4,000.00 was paid and 1,000.00 of it is owed
        var paid = List.of(Samples.at(PaymentStatus.SETTLED, "4000.00", fund));

        // Then
        assertThat(EntitlementPlan.of(Money.parse("3500.00"), paid, owed("1000.00")))
                .isEqualTo(new EntitlementPlan(List.of(), null, Money.ZERO, Money.ZERO, Money.parse("500.00")));
        assertThat(EntitlementPlan.of(Money.parse("4200.00"), paid, owed("1000.00")))
                .isEqualTo(new EntitlementPlan(
                        List.of(), null, Money.parse("200.00"), Money.ZERO, Money.parse("1000.00")));
        assertThat(EntitlementPlan.of(Money.parse("2500.00"), paid, owed("1000.00")))
                .isEqualTo(new EntitlementPlan(List.of(), null, Money.ZERO, Money.parse("500.00"), Money.ZERO));
    }

    @Test
    void whatWasRepaidIsPaidAgainWhenTheAwardRises() {
        var paid = List.of(Samples.at(PaymentStatus.SETTLED, "4000.00", fund));
        var repaid = new Owed(Money.ZERO, Money.parse("1000.00"), Money.ZERO);

        assertThat(EntitlementPlan.of(Money.parse("4000.00"), paid, repaid).scheduled())
                .isEqualTo(Money.parse("1000.00"));
    }

    @Test
    void whatWasWaivedIsNeitherOwedAgainNorPaidOnTop() {
        var paid = List.of(Samples.at(PaymentStatus.SETTLED, "4000.00", fund));
        var waived = new Owed(Money.ZERO, Money.ZERO, Money.parse("1000.00"));

        assertThat(EntitlementPlan.of(Money.parse("3000.00"), paid, waived)).isEqualTo(EntitlementPlan.NOTHING);
        assertThat(EntitlementPlan.of(Money.parse("4000.00"), paid, waived)).isEqualTo(EntitlementPlan.NOTHING);
        assertThat(EntitlementPlan.of(Money.parse("2500.00"), paid, waived).debt())
                .isEqualTo(Money.parse("500.00"));
        assertThat(EntitlementPlan.of(Money.parse("4100.00"), paid, waived).scheduled())
                .isEqualTo(Money.parse("100.00"));
    }

    @Test
    void whatWasKeptBackOfAPaymentStaysPaidWhenTheRestComesBack() {
        // Given: 4,000.00, of which 1,500.00 was kept back, and the rest bounced
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);
        payment.join(UUID.randomUUID(), UUID.randomUUID());
        fund.post(payment.certify("bob", Money.parse("1500.00")));
        fund.post(payment.disburse("cleo"));
        fund.post(payment.comeBack("R03", Samples.ENTRY));

        // Then
        assertThat(EntitlementPlan.of(Money.parse("3000.00"), List.of(payment), Owed.NOTHING))
                .isEqualTo(new EntitlementPlan(List.of(payment), null, Money.parse("1500.00"), Money.ZERO, Money.ZERO));
        assertThat(EntitlementPlan.afterBounce(Money.parse("4000.00"), List.of(payment), Owed.NOTHING))
                .isEqualTo(EntitlementPlan.NOTHING);
    }

    private static Owed owed(String outstanding) {
        return new Owed(Money.parse(outstanding), Money.ZERO, Money.ZERO);
    }
}
