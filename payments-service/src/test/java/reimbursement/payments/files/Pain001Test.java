package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.schedules.FileFormat;

class Pain001Test {
    @Test
    void aStrangerReadsBackABalancedOrder() {
        // Given
        var transfers = Orders.madeUp(1, 1_000);
        var order = Orders.of(transfers);

        // When
        var written = WrittenOrder.read(Orders.rendered(FileFormat.PAIN_001, transfers));

        // Then
        assertThat(written.transfers()).hasSize(1_000);
        assertThat(written.header())
                .containsEntry("MsgId", "S00000000000000070000000000000007")
                .containsEntry("CreDtTm", "2026-01-20T15:04:05+00:00")
                .containsEntry("NbOfTxs", "1000")
                .containsEntry("InitgPty/Nm", "287(g) Reimbursement Programme");
        assertThat(written.instruction())
                .containsEntry("NbOfTxs", "1000")
                .containsEntry("ReqdExctnDt/Dt", "2026-01-20")
                .containsEntry("DbtrAcct/Id/Othr/Id", "2870000001")
                .containsEntry("DbtrAgt/FinInstnId/ClrSysMmbId/MmbId", "111000025")
                .containsEntry("DbtrAgt/FinInstnId/ClrSysMmbId/ClrSysId/Cd", "USABA");
        assertThat(written.total())
                .isEqualByComparingTo(order.content().amount().toString())
                .isEqualByComparingTo(written.header().get("CtrlSum"))
                .isEqualByComparingTo(new BigDecimal(written.instruction().get("CtrlSum")));
    }

    @Test
    void everyTransferStandsInTheFileWithItsCents() {
        // Given
        var transfers = Orders.madeUp(2, 50);

        // When
        var written = WrittenOrder.read(Orders.rendered(FileFormat.PAIN_001, transfers));

        // Then
        for (var number = 0; number < 50; number++) {
            var transfer = transfers.get(number);
            assertThat(written.transfers().get(number))
                    .containsEntry("PmtId/InstrId", transfer.reference().value())
                    .containsEntry("PmtId/EndToEndId", transfer.endToEndId().value())
                    .containsEntry("Amt/InstdAmt", transfer.amount().toString())
                    .containsEntry("Amt/InstdAmt@Ccy", "USD")
                    .containsEntry(
                            "CdtrAgt/FinInstnId/ClrSysMmbId/MmbId",
                            transfer.to().routingNumber().digits())
                    .containsEntry(
                            "CdtrAcct/Id/Othr/Id", transfer.to().accountNumber().value())
                    .containsEntry("Cdtr/Nm", transfer.to().holder());
        }
        assertThat(written.transfers())
                .extracting(transfer -> transfer.get("CdtrAgt/FinInstnId/ClrSysMmbId/MmbId"))
                .isSorted();
    }

    @Test
    void namesThatTheFormatForbidsAreRewritten() {
        // Given
        var random = new Random(5);
        var transfers = Orders.sorted(
                Orders.transfer(random, "Doña Ana County Sheriff’s Office & <Jail>"),
                Orders.transfer(random, "Plain County Sheriff"));

        // When
        var file = Orders.rendered(FileFormat.PAIN_001, transfers);

        // Then
        assertThat(WrittenOrder.read(file).transfers())
                .extracting(transfer -> transfer.get("Cdtr/Nm"))
                .containsExactlyInAnyOrder("Dona Ana County Sheriff's Office + .Jail.", "Plain County Sheriff");
        assertThat(new String(file, StandardCharsets.UTF_8)).matches("\\p{ASCII}+");
    }

    @ProgrammeRule(
            of = Section.FILES,
            says = "ISO 20022: pain.001 out; pain.002 and camt.054 back, matched on EndToEndId.",
            source = "pain.001.001.09, pain.002.001.11, camt.054.001.08")
    @Test
    void aFileIsValidAgainstTheSchemaOfTheMessage() {
        Schemas.assertValid("pain.001.001.09", Orders.rendered(FileFormat.PAIN_001, Orders.madeUp(6, 100)));
    }
}
