package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.Correction;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.ReportKind;
import reimbursement.payments.domain.settlements.ReportLine;
import reimbursement.payments.domain.settlements.Reported;

class NachaReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 22);

    private final AchFile file = AchFile.of("A0915")
            .returned("PAYMENT00000001", "4000.00", "R02")
            .corrected("PAYMENT00000002", "C01", "28700099")
            .corrected("PAYMENT00000003", "C13", "");

    @Test
    void returnsAndCorrectionsAreReadByTheirReferences() {
        var report = read(file.bytes());

        assertThat(report.kind()).isEqualTo(ReportKind.NACHA);
        assertThat(report.messageId()).isEqualTo("ACH-021000021-260122-0915-A").hasSizeLessThanOrEqualTo(35);
        assertThat(report.lines())
                .containsExactly(
                        new ReportLine(
                                null,
                                "PAYMENT00000001",
                                Money.parse("4000.00"),
                                new Reported.ReturnedByNetwork("R02", "021000020000001", DAY)),
                        new ReportLine(
                                null,
                                "PAYMENT00000002",
                                null,
                                new Reported.Corrected(
                                        "C01", new Correction("C01", null, new AccountNumber("28700099"), null))),
                        new ReportLine(null, "PAYMENT00000003", null, new Reported.Corrected("C13", null)));
    }

    @ParameterizedTest
    @CsvSource({"R02", "R03", "R04", "R16", "R17", "R20", "R23", "R24", "R29", "R85"})
    void everyReturnCodeIsCarriedAsItCame(String code) {
        assertThat(read(AchFile.of("A0915").returned("P1", "1.00", code).bytes())
                        .lines()
                        .getFirst()
                        .reported())
                .isEqualTo(new Reported.ReturnedByNetwork(code, "021000020000001", DAY));
    }

    @Test
    void linesMayEndAsTheyDoElsewhere() {
        assertThat(read(file.text().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(read(file.bytes()));
    }

    @ParameterizedTest
    @ValueSource(ints = {94, 95, 300, 500, 700})
    void aTruncatedFileIsNotRead(int length) {
        assertThat(BankReports.read(file.text().substring(0, length).getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an amount             | 0000400000      | 0000400001
            a debit in the total  | 000000000000    | 000000000001
            the hash              | 0006300006      | 0006300007
            the count of a batch  | 8200000006      | 8200000005
            the count of blocks   | 9000001000001   | 9000001000002
            the count of batches  | 9000001         | 9000002
            a code                | 799R02          | 799X02
            a kind of addenda     | 799R02          | 705R02
            an entry's code       | 621             | 625
            a bank's number       | 62102100002     | 621O2100002
            """)
    void aFileThatWasTamperedWithIsNotRead(String what, String from, String to) {
        var tampered = file.text().replaceFirst(from, to);

        assertThat(tampered).isNotEqualTo(file.text());
        assertThat(BankReports.read(tampered.getBytes(StandardCharsets.US_ASCII)))
                .as(what)
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void recordsThatAreMissingDoubledOrBesideTheirPlaceAreNotRead() {
        var lines = file.text().lines().toList();
        for (var missing = 0; missing < 10; missing++) {
            var without = new ArrayList<>(lines);
            without.remove(missing);
            var doubled = new ArrayList<>(lines);
            doubled.add(missing, lines.get(missing));

            assertThat(BankReports.read(bytes(without))).isInstanceOf(Reading.Unreadable.class);
            assertThat(BankReports.read(bytes(doubled))).isInstanceOf(Reading.Unreadable.class);
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static BankReport read(byte[] file) {
        return switch (BankReports.read(file)) {
            case Reading.Read(var report) -> report;
            case Reading.Unreadable(var reason) -> throw new AssertionError(reason);
        };
    }
}
