package reimbursement.payments.domain.settlements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payees.Correction;
import reimbursement.payments.domain.payments.BankEntry;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.Samples;

class ReconciliationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 22);
    private static final Money AMOUNT = Money.parse("4000.00");
    private static final BankEntry ANOTHER_REFERENCE = new BankEntry(Samples.DAY, "ENTRY-2");
    private static final BankEntry ANOTHER_DAY = new BankEntry(Samples.DAY.plusDays(1), "ENTRY-1");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # before,   reported,       effect,                after
                    DISBURSED,  accepted,       Acknowledges,          DISBURSED
                    SETTLED,    accepted,       Repeats,               SETTLED
                    RETURNED,   accepted,       Repeats,               RETURNED
                    REJECTED,   accepted,       Repeats,               REJECTED
                    DISBURSED,  rejected AC03,  Moves,                 REJECTED
                    REJECTED,   rejected AC03,  Repeats,               REJECTED
                    SETTLED,    rejected AC03,  Opens CONTRADICTS,     SETTLED
                    RETURNED,   rejected AC03,  Opens CONTRADICTS,     RETURNED
                    DISBURSED,  debited,        Moves,                 SETTLED
                    SETTLED,    debited,        Repeats,               SETTLED
                    RETURNED,   debited,        Repeats,               RETURNED
                    SETTLED,    debited in another entry,  Opens BOOKED_AGAIN, SETTLED
                    SETTLED,    debited on another day,    Opens BOOKED_AGAIN, SETTLED
                    RETURNED,   returned in another entry, Opens BOOKED_AGAIN, RETURNED
                    REJECTED,   debited,        Opens CONTRADICTS,     REJECTED
                    DISBURSED,  returned R03,   Moves,                 RETURNED
                    SETTLED,    returned R03,   Moves,                 RETURNED
                    RETURNED,   returned R03,   Repeats,               RETURNED
                    RETURNED,   returned R02,   Opens CONTRADICTS,     RETURNED
                    REJECTED,   returned R03,   Opens CONTRADICTS,     REJECTED
                    DISBURSED,  network R03,    Moves,                 RETURNED
                    SETTLED,    network R03,    Moves,                 RETURNED
                    RETURNED,   network R03,    Repeats,               RETURNED
                    RETURNED,   network R02,    Opens CONTRADICTS,     RETURNED
                    REJECTED,   network R03,    Opens CONTRADICTS,     REJECTED
                    DISBURSED,  corrected C05,  Corrects,              DISBURSED
                    SETTLED,    corrected C05,  Corrects,              SETTLED
                    SETTLED,    corrected C13,  Opens CORRECTION_NOT_APPLICABLE, SETTLED
                    DISBURSED,  credited,       Opens CREDIT_WITHOUT_REASON, DISBURSED
                    SETTLED,    credited,       Opens CREDIT_WITHOUT_REASON, SETTLED
                    """)
    void whatIsReportedMovesAPaymentOnceAndNeverBackwards(
            PaymentStatus before, String reported, String effect, PaymentStatus after) {
        // Given
        var payment = Samples.at(before, "4000.00", Samples.fundWith("4000.00"));

        // When
        var posted = Reconciliation.post(line(payment, AMOUNT, reported(reported)), payment);

        // Then
        assertThat(written(posted)).isEqualTo(effect);
        assertThat(payment.status()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"HELD", "SCHEDULED", "APPROVED", "CERTIFIED", "CANCELLED"})
    void aReportOnAPaymentThatWasNotSentWaitsForAPerson(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", Samples.fundWith("4000.00"));

        var posted = Reconciliation.post(line(payment, AMOUNT, new Reported.Debited(Samples.ENTRY)), payment);

        assertThat(posted).isEqualTo(new Effect.Opens(OpenReason.NOT_DISBURSED));
        assertThat(payment.status()).isEqualTo(status);
    }

    @Test
    void theDebitThatAReturnOvertookIsRememberedSoThatASecondOneIsSeen() {
        // Given
        var payment = Samples.at(PaymentStatus.RETURNED, "4000.00", Samples.fundWith("4000.00"));
        var debit = line(payment, AMOUNT, new Reported.Debited(Samples.ENTRY));

        // When
        var late = Reconciliation.post(debit, payment);
        var repeated = Reconciliation.post(debit, payment);
        var second = Reconciliation.post(line(payment, AMOUNT, new Reported.Debited(ANOTHER_DAY)), payment);

        // Then
        assertThat(late).isEqualTo(new Effect.Repeats());
        assertThat(repeated).isEqualTo(new Effect.Repeats());
        assertThat(second).isEqualTo(new Effect.Opens(OpenReason.BOOKED_AGAIN));
        assertThat(payment.status()).isEqualTo(PaymentStatus.RETURNED);
    }

    @Test
    void aReturnIsOneWhetherTheNetworkOrTheAccountSaysItFirst() {
        for (var networkFirst : List.of(true, false)) {
            // Given
            var payment = Samples.at(PaymentStatus.SETTLED, "4000.00", Samples.fundWith("4000.00"));
            var byNetwork = line(payment, AMOUNT, new Reported.ReturnedByNetwork("R03", "T1", DAY));
            var byAccount = line(payment, AMOUNT, new Reported.Returned("R03", Samples.ENTRY));
            var first = networkFirst ? byNetwork : byAccount;
            var second = networkFirst ? byAccount : byNetwork;

            // When
            assertThat(written(Reconciliation.post(first, payment))).isEqualTo("Moves");
            Samples.done(payment.cancel("reissued"));

            // Then
            assertThat(Reconciliation.post(second, payment)).isEqualTo(new Effect.Repeats());
            assertThat(Reconciliation.post(first, payment)).isEqualTo(new Effect.Repeats());
            assertThat(Reconciliation.post(second, payment)).isEqualTo(new Effect.Repeats());
            assertThat(Reconciliation.post(
                            line(payment, AMOUNT, new Reported.ReturnedByNetwork("R03", "T2", DAY)), payment))
                    .isEqualTo(new Effect.Opens(OpenReason.BOOKED_AGAIN));
            assertThat(Reconciliation.post(line(payment, AMOUNT, new Reported.Returned("R03", ANOTHER_DAY)), payment))
                    .isEqualTo(new Effect.Opens(OpenReason.BOOKED_AGAIN));
            assertThat(payment.status()).isEqualTo(PaymentStatus.CANCELLED);
        }
    }

    @Test
    void aRejectionIsKnownAfterThePaymentWasGivenUp() {
        var payment = Samples.at(PaymentStatus.REJECTED, "4000.00", Samples.fundWith("4000.00"));
        Samples.done(payment.cancel("reissued"));

        assertThat(Reconciliation.post(line(payment, null, new Reported.Rejected("AC03")), payment))
                .isEqualTo(new Effect.Repeats());
        assertThat(Reconciliation.post(line(payment, AMOUNT, new Reported.Debited(Samples.ENTRY)), payment))
                .isEqualTo(new Effect.Opens(OpenReason.CONTRADICTS));
        assertThat(Reconciliation.post(line(payment, AMOUNT, new Reported.Returned("R03", Samples.ENTRY)), payment))
                .isEqualTo(new Effect.Opens(OpenReason.CONTRADICTS));
    }

    @Test
    void anotherAmountIsNeverPosted() {
        var payment = Samples.at(PaymentStatus.DISBURSED, "4000.00", Samples.fundWith("4000.00"));
        var oneCentLess = AMOUNT.minus(Money.ofCents(1));

        for (var reported :
                new Reported[] {new Reported.Debited(Samples.ENTRY), new Reported.Returned("R03", Samples.ENTRY)}) {
            assertThat(Reconciliation.post(line(payment, oneCentLess, reported), payment))
                    .isEqualTo(new Effect.Opens(OpenReason.AMOUNT_DIFFERS));
            assertThat(Reconciliation.post(line(payment, null, reported), payment))
                    .isEqualTo(new Effect.Opens(OpenReason.NO_AMOUNT));
        }
        assertThat(payment.status()).isEqualTo(PaymentStatus.DISBURSED);
    }

    @Test
    void aLineWithoutAKnownReferenceWaitsForAPerson() {
        var unknown = new ReportLine("NOT-OURS", AMOUNT, new Reported.Debited(Samples.ENTRY));
        var bare = new ReportLine(null, AMOUNT, new Reported.Debited(Samples.ENTRY));

        assertThat(Reconciliation.post(unknown, null)).isEqualTo(new Effect.Opens(OpenReason.UNKNOWN_PAYMENT));
        assertThat(Reconciliation.post(bare, null)).isEqualTo(new Effect.Opens(OpenReason.NO_REFERENCE));
    }

    @Test
    void moneyThatComesBackIsOwedAgain() {
        var inTransit = Samples.at(PaymentStatus.DISBURSED, "4000.00", Samples.fundWith("4000.00"));
        var settled = Samples.at(PaymentStatus.SETTLED, "4000.00", Samples.fundWith("4000.00"));

        assertThat(Reconciliation.post(line(inTransit, AMOUNT, new Reported.Returned("R02", Samples.ENTRY)), inTransit))
                .isEqualTo(new Effect.Moves(Journal.returnInTransit(AMOUNT, Money.ZERO)));
        assertThat(Reconciliation.post(line(settled, AMOUNT, new Reported.Returned("R02", Samples.ENTRY)), settled))
                .isEqualTo(new Effect.Moves(Journal.returnAfterSettlement(AMOUNT, Money.ZERO)));
        assertThat(settled.returnCode()).isEqualTo("R02");
    }

    private static ReportLine line(Payment payment, @Nullable Money amount, Reported reported) {
        return new ReportLine(payment.endToEndId(), amount, reported);
    }

    private static Reported reported(String written) {
        return switch (written) {
            case "accepted" -> new Reported.Accepted();
            case "rejected AC03" -> new Reported.Rejected("AC03");
            case "debited" -> new Reported.Debited(Samples.ENTRY);
            case "returned R03" -> new Reported.Returned("R03", Samples.ENTRY);
            case "returned R02" -> new Reported.Returned("R02", Samples.ENTRY);
            case "debited in another entry" -> new Reported.Debited(ANOTHER_REFERENCE);
            case "debited on another day" -> new Reported.Debited(ANOTHER_DAY);
            case "returned in another entry" -> new Reported.Returned("R03", ANOTHER_REFERENCE);
            case "network R03" -> new Reported.ReturnedByNetwork("R03", "T1", DAY);
            case "network R02" -> new Reported.ReturnedByNetwork("R02", "T1", DAY);
            case "corrected C05" ->
                new Reported.Corrected("C05", Correction.read("C05", "32").orElseThrow());
            case "corrected C13" -> new Reported.Corrected("C13", null);
            case "credited" -> new Reported.CreditedWithoutReason();
            default -> throw new IllegalArgumentException(written);
        };
    }

    private static String written(Effect effect) {
        return switch (effect) {
            case Effect.Moves moves -> "Moves";
            case Effect.Corrects corrects -> "Corrects";
            case Effect.Acknowledges() -> "Acknowledges";
            case Effect.Repeats() -> "Repeats";
            case Effect.Opens(var reason) -> "Opens " + reason;
        };
    }

    @Test
    void countsAddUpToTheLines() {
        var moved = new Effect.Moves(Journal.settlement(AMOUNT, Money.ZERO));
        var corrects = new Effect.Corrects(Correction.read("C05", "32").orElseThrow());
        var counts = Counts.NONE
                .plus(moved, new Reported.Debited(Samples.ENTRY))
                .plus(moved, new Reported.Returned("R03", Samples.ENTRY))
                .plus(moved, new Reported.Rejected("AC03"))
                .plus(corrects, new Reported.Corrected("C05", corrects.correction()))
                .plus(new Effect.Acknowledges(), new Reported.Accepted())
                .plus(new Effect.Repeats(), new Reported.Accepted())
                .plus(new Effect.Opens(OpenReason.CONTRADICTS), new Reported.Accepted());

        assertThat(counts).isEqualTo(new Counts(1, 1, 1, 1, 1, 1, 1));
    }
}
