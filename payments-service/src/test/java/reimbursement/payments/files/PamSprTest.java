package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.FileFormat;

class PamSprTest {
    @ProgrammeRule(
            of = Section.FILES,
            says =
                    "Treasury PAM standard payment request 5.0.2: 850-character records, routing-number order, trailers that balance.",
            source = "PAM SPR 5.0.2 layout")
    @Test
    void aStrangerWithTheLayoutReadsBackABalancedRequest() {
        // Given
        var transfers = Orders.madeUp(1, 1_000);
        var order = Orders.of(transfers);

        // When
        var file = PamFile.read(Orders.rendered(FileFormat.PAM_SPR, transfers));

        // Then
        assertThat(file.records().getFirst())
                .containsEntry("RecordCode", "H")
                .containsEntry("InputSystem", "287(g) Reimbursement Programme")
                .containsEntry("StandardPaymentVersion", "502");
        assertThat(file.records().get(1))
                .containsEntry("RecordCode", "01")
                .containsEntry("ScheduleNumber", order.number().value())
                .containsEntry("PaymentTypeCode", "Miscellaneous")
                .containsEntry("StandardEntryClassCode", "CCD")
                .containsEntry("AgencyLocationCode", "70000287");
        assertThat(file.of("01")).hasSize(1);
        assertThat(file.of("02")).hasSize(1_000);
        assertThat(file.all("02", "RoutingNumber")).isSorted();
        assertThat(file.all("02", "PaymentID")).doesNotHaveDuplicates();
        assertThat(file.cents("02", "Amount"))
                .isEqualTo(order.content().amount().cents())
                .isEqualTo(file.cents("G", "AccountClassificationAmount"))
                .isEqualTo(file.cents("T", "ScheduleAmount"))
                .isEqualTo(file.cents("E", "TotalAmountPayments"));
        assertThat(file.cents("T", "ScheduleCount")).isEqualTo(1_000).isEqualTo(file.cents("E", "TotalCountPayments"));
        assertThat(file.cents("E", "TotalCountRecords"))
                .isEqualTo(file.records().size());
        assertThat(file.records().getLast()).containsEntry("RecordCode", "E");
    }

    @Test
    void everyPaymentStandsInTheFileWithItsCentsAndItsOwnRecordsBehindIt() {
        // Given
        var transfers = Orders.madeUp(2, 50);

        // When
        var records =
                PamFile.read(Orders.rendered(FileFormat.PAM_SPR, transfers)).records();

        // Then
        var at = 2;
        for (var transfer : transfers) {
            var reference = transfer.reference().value();
            assertThat(records.get(at++)).containsAllEntriesOf(payment(transfer));
            assertThat(records.get(at++))
                    .containsEntry("RecordCode", "03")
                    .containsEntry("PaymentID", reference)
                    .containsEntry(
                            "AddendaInformation", "RMR*IV*Performance award FY2026Q1*PI*" + transfer.amount() + "\\");
            assertThat(records.get(at++))
                    .containsEntry("RecordCode", "G")
                    .containsEntry("PaymentID", reference)
                    .containsEntry("AgencyIdentifier", "070")
                    .containsEntry("BeginningPeriodOfAvailability", "2026")
                    .containsEntry("EndingPeriodOfAvailability", "2026")
                    .containsEntry("MainAccountCode", "0545")
                    .containsEntry("IsCredit", "0");
            if (transfer.screening() != null) {
                assertThat(records.get(at++))
                        .containsEntry("RecordCode", "DD")
                        .containsEntry("PaymentID", reference)
                        .containsEntry("DNPDetail", transfer.screening());
            }
        }
        assertThat(records).hasSize(at + 2);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void theSameOrderMakesTheSameBytes(FileFormat format) {
        assertThat(Orders.rendered(format, Orders.madeUp(3, 200)))
                .isEqualTo(Orders.rendered(format, Orders.madeUp(3, 200)));
    }

    @ProgrammeRule(
            of = Section.FILES,
            says = "One obligation rendered in either format carries the same cents.",
            source = "our reading, ADR 0010")
    @Test
    void bothFormatsPayTheSameCentsToTheSameAccounts() {
        // Given
        var transfers = Orders.madeUp(4, 300);

        // When
        var pain = WrittenOrder.read(Orders.rendered(FileFormat.PAIN_001, transfers))
                .transfers();
        var pam = PamFile.read(Orders.rendered(FileFormat.PAM_SPR, transfers)).of("02");

        // Then
        assertThat(pam).hasSameSizeAs(pain);
        for (var number = 0; number < pam.size(); number++) {
            var transfer = pain.get(number);
            assertThat(pam.get(number))
                    .containsEntry("Amount", digits(transfer.get("Amt/InstdAmt")))
                    .containsEntry("RoutingNumber", transfer.get("CdtrAgt/FinInstnId/ClrSysMmbId/MmbId"))
                    .containsEntry("AccountNumber", transfer.get("CdtrAcct/Id/Othr/Id"))
                    .containsEntry("PayeeName", transfer.get("Cdtr/Nm"))
                    .containsEntry("PaymentID", transfer.get("PmtId/InstrId"))
                    .containsEntry("Reconcilement", transfer.get("PmtId/EndToEndId"));
        }
    }

    @Test
    void aNameIsCutAndBroughtIntoTheCharactersThatAreAllowed() {
        var transfer = Orders.transfer(new Random(5), "Cañon City Police Department — Internal Affairs & Records");

        assertThat(PamFile.read(Orders.rendered(FileFormat.PAM_SPR, List.of(transfer)))
                        .all("02", "PayeeName"))
                .containsExactly("Canon City Police Department - Inte");
    }

    @Test
    void tenDigitsOfCentsAreTheMost() {
        var most = Orders.transfer(new Random(6), "Sheriff", PamSpr.MOST.cents());
        var more = Orders.transfer(new Random(6), "Sheriff", PamSpr.MOST.cents() + 1);

        assertThat(PamFile.read(Orders.rendered(FileFormat.PAM_SPR, List.of(most)))
                        .all("02", "Amount"))
                .containsExactly("9999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Orders.rendered(FileFormat.PAM_SPR, List.of(more)))
                .withMessage("a number that does not fit 10 digits");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aFileThatDoesNotComeToWhatWasAnnouncedDoesNotEnd(FileFormat format) {
        var transfers = Orders.madeUp(7, 10);

        assertThatIllegalStateException()
                .isThrownBy(() -> Orders.rendered(format, Orders.of(transfers), transfers.subList(0, 9)));
        assertThatIllegalStateException()
                .isThrownBy(() -> Orders.rendered(format, Orders.of(transfers), transfers.reversed()));
    }

    private static Map<String, String> payment(CreditTransfer transfer) {
        var to = transfer.to();
        return Map.of(
                "RecordCode",
                "02",
                "AgencyAccountIdentifier",
                transfer.reference().value(),
                "Amount",
                digits(transfer.amount().toString()),
                "RoutingNumber",
                to.routingNumber().digits(),
                "AccountNumber",
                to.accountNumber().value(),
                "ACH_TransactionCode",
                switch (to.accountType()) {
                    case CHECKING -> "22";
                    case SAVINGS -> "32";
                },
                "PaymentID",
                transfer.reference().value(),
                "Reconcilement",
                transfer.endToEndId().value(),
                "TIN",
                transfer.taxNumber() == null ? "" : transfer.taxNumber(),
                "PaymentRecipientTINIndicator",
                transfer.taxNumber() == null ? "" : "2");
    }

    private static String digits(@Nullable String dollars) {
        var cents = String.valueOf(dollars).replace(".", "");
        return "0".repeat(10 - cents.length()) + cents;
    }
}
