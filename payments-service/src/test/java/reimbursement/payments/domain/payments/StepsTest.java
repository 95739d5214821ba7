package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reimbursement.payments.domain.payments.Samples.done;
import static reimbursement.payments.domain.payments.Samples.fundWith;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

class StepsTest {
    private static final Map<String, Consumer<Payment>> STEPS = Map.of(
            "join", payment -> payment.join(UUID.randomUUID(), UUID.randomUUID()),
            "certify", payment -> payment.certify("bert"),
            "disburse", payment -> payment.disburse("carl"),
            "recall", payment -> payment.recall(HeldFor.ACCOUNT_CHANGE),
            "settle", payment -> payment.settle(Samples.ENTRY),
            "rememberDebit", payment -> payment.rememberDebit(Samples.ENTRY),
            "reject", payment -> payment.reject("AC01"),
            "comeBack", payment -> payment.comeBack("R01", Samples.ENTRY));

    private static final Map<String, Set<PaymentStatus>> POSSIBLE = Map.of(
            "join", EnumSet.of(PaymentStatus.APPROVED),
            "certify", EnumSet.noneOf(PaymentStatus.class),
            "disburse", EnumSet.of(PaymentStatus.CERTIFIED),
            "recall", EnumSet.of(PaymentStatus.CERTIFIED),
            "settle", EnumSet.of(PaymentStatus.DISBURSED),
            "rememberDebit", EnumSet.of(PaymentStatus.RETURNED),
            "reject", EnumSet.of(PaymentStatus.DISBURSED),
            "comeBack", EnumSet.of(PaymentStatus.DISBURSED, PaymentStatus.SETTLED));

    static Stream<Arguments> impossibleSteps() {
        return STEPS.keySet().stream()
                .sorted()
                .flatMap(step -> Stream.of(PaymentStatus.values())
                        .filter(status -> !POSSIBLE.getOrDefault(step, Set.of()).contains(status))
                        .map(status -> Arguments.of(step, status)));
    }

    @ParameterizedTest
    @MethodSource("impossibleSteps")
    void noStepIsTakenOutOfItsOrder(String step, PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fundWith("4000.00"));

        assertThatIllegalStateException()
                .isThrownBy(() -> STEPS.getOrDefault(step, unknown -> {}).accept(payment));
        assertThat(payment.status()).isEqualTo(status);
    }

    @Test
    void aPaymentJoinsOneSchedule() {
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fundWith("4000.00"));
        payment.join(UUID.randomUUID(), UUID.randomUUID());

        assertThatIllegalStateException().isThrownBy(() -> payment.join(UUID.randomUUID(), UUID.randomUUID()));
    }

    @Test
    void aPaymentIsObligatedOnce() {
        var fund = fundWith("8000.00");
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", fund);

        assertThat(payment.obligate(fund))
                .isEqualTo(Outcome.refused(Rule.PAYMENT_NOT_HELD, "The payment does not wait for funds."));
        done(payment.hold("doubt"));
        assertThat(payment.obligate(fund)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatIsHeldOrGivenUpHasNoApprovalNoScheduleAndNoAccount() {
        for (var ending : Set.<Consumer<Payment>>of(
                payment -> done(payment.hold("doubt")), payment -> done(payment.cancel("not due")))) {
            var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fundWith("4000.00"));
            payment.join(UUID.randomUUID(), UUID.randomUUID());

            ending.accept(payment);

            assertThat(payment.duties()).isEqualTo(Duties.prepared("system"));
            assertThat(payment.scheduleId()).isNull();
            assertThat(payment.accountId()).isNull();
            assertThat(payment.reason()).isNotNull();
        }
    }

    @Test
    void aBouncedPaymentThatIsGivenUpKeepsWhoHadAHandInIt() {
        var payment = Samples.at(PaymentStatus.RETURNED, "4000.00", fundWith("4000.00"));

        done(payment.cancel("award-adjusted"));

        assertThat(payment.duties()).isEqualTo(new Duties("system", "ann", null, "bob", "cleo"));
        assertThat(payment.returnCode()).isEqualTo("R03");
        assertThat(payment.scheduleId()).isNotNull();
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says = "Preparer, approver, certifier and disburser are four different people.",
            source = "31 USC 3528, 3325")
    @Test
    void everyoneWhoHadAHandInAPaymentIsForbiddenAnother() {
        var duties = new Duties("system", "ann", null, "bob", "cleo");

        for (var person : Set.of("system", "ann", "bob", "cleo")) {
            assertThat(duties.forbid(person)).as(person).isPresent();
        }
        assertThat(duties.forbid("dora")).isEmpty();
        assertThat(Duties.prepared("system").forbid("ann")).isEmpty();
    }

    @Test
    void anAwardLearnsNewerRevisionsAlone() {
        var award = Samples.award();

        assertThat(award.learn(2, Money.ofCents(200))).isTrue();
        assertThat(award.learn(2, Money.ofCents(300))).isFalse();
        assertThat(award.learn(1, Money.ofCents(400))).isFalse();

        assertThat(award.revision()).isEqualTo(2);
        assertThat(award.amount()).isEqualTo(Money.ofCents(200));
    }
}
