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
import reimbursement.payments.domain.payments.Moved;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.Samples;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2026-01-20T15:00:00Z");

    private final Fund fund = Samples.fundWith("100000.00");
    private final Schedule schedule = new Schedule(UUID.randomUUID(), fund.id(), "ann", NOW);
    private final List<Payment> payments =
            IntStream.range(0, 3).mapToObj(number -> approved()).toList();

    @Test
    void threePeopleCertifyAndTransmitWhatAnotherPrepared() {
        // When
        var certified = done(schedule.certify("bob", payments, NOW));
        var transmitted = done(schedule.transmit("cleo", payments, NOW));

        // Then
        assertThat(certified).hasSize(3);
        assertThat(transmitted).extracting(Moved::payment).containsExactlyElementsOf(payments);
        assertThat(payments).extracting(Payment::status).containsOnly(PaymentStatus.DISBURSED);
        assertThat(schedule.status()).isEqualTo(ScheduleStatus.TRANSMITTED);
        assertThat(payments.getFirst().duties().certifiedBy()).isEqualTo("bob");
    }

    @ParameterizedTest
    @CsvSource({"system", "ann"})
    void whoeverPreparedOrApprovedOnePaymentCertifiesNone(String person) {
        assertThat(schedule.certify(person, payments, NOW)).satisfies(ScheduleTest::isSeparationOfDuties);
        assertThat(payments).extracting(Payment::status).containsOnly(PaymentStatus.APPROVED);
        assertThat(schedule.status()).isEqualTo(ScheduleStatus.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"system", "ann", "bob"})
    void whoeverPreparedApprovedOrCertifiedOnePaymentTransmitsNone(String person) {
        // Given
        done(schedule.certify("bob", payments, NOW));

        // When
        var outcome = schedule.transmit(person, payments, NOW);

        // Then
        assertThat(outcome).satisfies(ScheduleTest::isSeparationOfDuties);
        assertThat(payments).extracting(Payment::status).containsOnly(PaymentStatus.CERTIFIED);
    }

    @Test
    void aScheduleIsCertifiedOnceTransmittedOnceAndInThatOrder() {
        assertThat(schedule.transmit("cleo", payments, NOW)).isEqualTo(notCertified("not certified yet"));

        done(schedule.certify("bob", payments, NOW));
        assertThat(schedule.certify("bert", payments, NOW))
                .isEqualTo(Outcome.refused(Rule.SCHEDULE_NOT_OPEN, "The schedule is certified already."));

        done(schedule.transmit("cleo", payments, NOW));
        assertThat(schedule.transmit("carl", payments, NOW)).isEqualTo(notCertified("transmitted already"));
    }

    @Test
    void aScheduleWhosePaymentsHaveAllLeftIsNotCertified() {
        assertThat(schedule.certify("bob", List.of(), NOW))
                .isEqualTo(Outcome.refused(Rule.SCHEDULE_EMPTY, "No payment is left in the schedule."));
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

    private static Outcome<List<Moved>> notCertified(String how) {
        return Outcome.refused(Rule.SCHEDULE_NOT_CERTIFIED, "The schedule is " + how + ".");
    }
}
