package reimbursement.payments.domain.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.payments.domain.payments.Samples.done;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.Duties;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.PaymentType;
import reimbursement.payments.domain.payments.Samples;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2026-01-20T15:00:00Z");

    private final Fund fund = Samples.fundWith("100000.00");
    private final Schedule schedule =
            new Schedule(UUID.randomUUID(), fund.id(), PaymentType.PERFORMANCE_AWARD, "ann", NOW);
    private final List<Payment> payments =
            IntStream.range(0, 3).mapToObj(number -> approved()).toList();

    @Test
    void threePeopleCertifyAndTransmitWhatAnotherPrepared() {
        // When
        done(schedule.certify("bob", duties(), NOW));
        payments.forEach(payment -> payment.certify("bob"));
        done(schedule.transmit("cleo", duties(), NOW));

        // Then
        assertThat(schedule.status()).isEqualTo(ScheduleStatus.TRANSMITTED);
        assertThat(schedule.certifiedBy()).isEqualTo("bob");
        assertThat(schedule.transmittedBy()).isEqualTo("cleo");
    }

    @ParameterizedTest
    @CsvSource({"system", "ann"})
    void whoeverPreparedOrApprovedOnePaymentCertifiesNone(String person) {
        assertThat(schedule.certify(person, duties(), NOW)).satisfies(ScheduleTest::isSeparationOfDuties);
        assertThat(schedule.status()).isEqualTo(ScheduleStatus.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"system", "ann", "bob"})
    void whoeverPreparedApprovedOrCertifiedOnePaymentTransmitsNone(String person) {
        // Given
        done(schedule.certify("bob", duties(), NOW));
        payments.forEach(payment -> payment.certify("bob"));

        // When
        var outcome = schedule.transmit(person, duties(), NOW);

        // Then
        assertThat(outcome).satisfies(ScheduleTest::isSeparationOfDuties);
        assertThat(schedule.status()).isEqualTo(ScheduleStatus.CERTIFIED);
    }

    @Test
    void aScheduleIsCertifiedOnceTransmittedOnceAndInThatOrder() {
        assertThat(schedule.transmit("cleo", duties(), NOW)).isEqualTo(notCertified("not certified yet"));

        done(schedule.certify("bob", duties(), NOW));
        assertThat(schedule.certify("bert", duties(), NOW))
                .isEqualTo(Outcome.refused(Rule.SCHEDULE_NOT_OPEN, "The schedule is certified already."));

        done(schedule.transmit("cleo", duties(), NOW));
        assertThat(schedule.transmit("carl", duties(), NOW)).isEqualTo(notCertified("transmitted already"));
    }

    @Test
    void aScheduleWhosePaymentsHaveAllLeftIsNeitherCertifiedNorSent() {
        var empty = Outcome.refused(Rule.SCHEDULE_EMPTY, "No payment is left in the schedule.");
        assertThat(schedule.certify("bob", List.of(), NOW)).isEqualTo(empty);
        done(schedule.certify("bob", duties(), NOW));
        assertThat(schedule.transmit("cleo", List.of(), NOW)).isEqualTo(empty);
    }

    private List<Duties> duties() {
        return payments.stream().map(Payment::duties).distinct().toList();
    }

    private Payment approved() {
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);
        payment.join(schedule.id(), UUID.randomUUID());
        return payment;
    }

    private static void isSeparationOfDuties(Outcome<?> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(Rule.SEPARATION_OF_DUTIES));
    }

    private static Outcome<Schedule> notCertified(String how) {
        return Outcome.refused(Rule.SCHEDULE_NOT_CERTIFIED, "The schedule is " + how + ".");
    }
}
