package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.payments.files.Reports.bytes;
import static reimbursement.payments.files.Reports.camt054;
import static reimbursement.payments.files.Reports.debit;
import static reimbursement.payments.files.Reports.entry;
import static reimbursement.payments.files.Reports.pain002;
import static reimbursement.payments.files.Reports.rejected;
import static reimbursement.payments.files.Reports.returned;
import static reimbursement.payments.files.Reports.status;
import static reimbursement.payments.files.Reports.transaction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.BankEntry;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.BankReport.GroupReport;
import reimbursement.payments.domain.settlements.BankReport.InstructionReport;
import reimbursement.payments.domain.settlements.ReportKind;
import reimbursement.payments.domain.settlements.ReportLine;
import reimbursement.payments.domain.settlements.Reported;

class BankReportsTest {
    private static final Money AMOUNT = Money.parse("4000.00");
    private static final LocalDate BOOKED = LocalDate.of(2026, 1, 22);
    private static final BankEntry UNNAMED = new BankEntry(BOOKED, null);

    @Test
    void aStatusReportSaysWhatBecameOfEachPayment() {
        var report = read(pain002(
                "B1",
                "<GrpSts>PART</GrpSts>",
                status("E1", "ACSP", "4000.00"),
                status("E2", "ACCP", "1.00"),
                rejected("E3", "AC03"),
                rejected("E4", "other words")));

        assertThat(report.kind()).isEqualTo(ReportKind.PAIN_002);
        assertThat(report.messageId()).isEqualTo("B1");
        assertThat(report.group()).isNull();
        assertThat(report.lines())
                .containsExactly(
                        new ReportLine("E1", AMOUNT, new Reported.Accepted()),
                        new ReportLine("E2", Money.ofCents(100), new Reported.Accepted()),
                        new ReportLine("E3", null, new Reported.Rejected("AC03")),
                        new ReportLine("E4", null, new Reported.Rejected("NARR")));
    }

    @Test
    void aStatusReportMaySpeakOfAWholeMessage() {
        var refused = read(pain002("B1", "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>DUPL</Cd></Rsn></StsRsnInf>", ""));
        var accepted = read(pain002("B2", "<GrpSts>ACTC</GrpSts>", rejected("E3", "AC03")));

        assertThat(refused.group()).isEqualTo(new GroupReport("S1", new Reported.Rejected("DUPL")));
        assertThat(accepted.group()).isEqualTo(new GroupReport("S1", new Reported.Accepted()));
        assertThat(accepted.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<GrpSts>ACTC</GrpSts>", "<GrpSts>RCVD</GrpSts>", "<GrpSts>PART</GrpSts>"})
    void anInstructionThatIsRejectedIsReadWhateverIsSaidOfItsMessage(String groupStatus) {
        var rejection = "<PmtInfSts>RJCT</PmtInfSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>";

        var alone = read(pain002("B1", groupStatus, rejection));
        var withLine = read(pain002("B1", groupStatus, rejection, status("E1", "ACSP", "4000.00")));

        for (var report : new BankReport[] {alone, withLine}) {
            assertThat(report.instructions())
                    .containsExactly(new InstructionReport("S1", "S1", new Reported.Rejected("AC01")));
        }
        assertThat(withLine.lines()).containsExactly(new ReportLine("E1", AMOUNT, new Reported.Accepted()));
    }

    @Test
    void anEntryIsKnownByTheReferenceThatTheBankGivesIt() {
        var own = "<NtryRef>N-1</NtryRef><Amt Ccy=\"USD\">1.00</Amt><CdtDbtInd>";
        var servicer = "<BookgDt><Dt>2026-01-22</Dt></BookgDt><AcctSvcrRef>A-1</AcctSvcrRef>";
        var named = camt054("C1", debit("E1", "1.00").replaceFirst("<Amt Ccy=\"USD\">1.00</Amt><CdtDbtInd>", own));
        var both = named.replace("<BookgDt><Dt>2026-01-22</Dt></BookgDt>", servicer);
        Schemas.assertValid("camt.054.001.08", bytes(both));

        assertThat(read(named).lines().getFirst().reported())
                .isEqualTo(new Reported.Debited(new BankEntry(BOOKED, "N-1")));
        assertThat(read(both).lines().getFirst().reported())
                .isEqualTo(new Reported.Debited(new BankEntry(BOOKED, "A-1")));
    }

    @ProgrammeRule(
            of = Section.FILES,
            says = "ISO 20022: pain.001 out; pain.002 and camt.054 back, matched on EndToEndId.",
            source = "pain.001.001.09, pain.002.001.11, camt.054.001.08")
    @Test
    void aNotificationSaysWhichDebitsAreBookedAndWhatCameBack() {
        var report = read(camt054(
                "C1",
                debit("E1", "4000.00"),
                returned("E2", "4000.00", "R03"),
                entry("DBIT", "PDNG", "4000.00", transaction("E3", "4000.00", "")),
                entry("CRDT", "BOOK", "4000.00", transaction("E4", "4000.00", "")),
                entry("DBIT", "BOOK", "4000.00", "")));

        assertThat(report.kind()).isEqualTo(ReportKind.CAMT_054);
        assertThat(report.lines())
                .containsExactly(
                        new ReportLine("E1", AMOUNT, new Reported.Debited(UNNAMED)),
                        new ReportLine("E2", AMOUNT, new Reported.Returned("R03", UNNAMED)),
                        new ReportLine("E3", AMOUNT, new Reported.Accepted()),
                        new ReportLine("E4", AMOUNT, new Reported.CreditedWithoutReason()),
                        new ReportLine(null, AMOUNT, new Reported.Debited(UNNAMED)));
    }

    @Test
    void anEntryOfSeveralTransactionsIsTakenApartWhereItAddsUp() {
        var both = transaction("E1", "3000.00", "") + transaction("E2", "1000.00", "");

        assertThat(read(camt054("C1", entry("DBIT", "BOOK", "4000.00", both))).lines())
                .containsExactly(
                        new ReportLine("E1", Money.parse("3000.00"), new Reported.Debited(UNNAMED)),
                        new ReportLine("E2", Money.parse("1000.00"), new Reported.Debited(UNNAMED)));
        assertThat(reason(camt054("C1", entry("DBIT", "BOOK", "4000.01", both))))
                .isEqualTo("The transactions of an entry do not add up to its amount.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4000", "4000.0", "4000.000", "4,000.00", "-4000.00", "4e3", "", "NaN", "99999999999999999.00"})
    void anAmountWithoutExactlyTwoDecimalsMakesTheReportUnreadable(String amount) {
        assertThat(reason(camt054("C1", debit("E0", "1.00"), debit("E1", amount))))
                .isIn(
                        "The amount in Amt has not exactly two decimals.",
                        "The transactions of an entry do not add up to its amount.");
    }

    @Test
    void anotherCurrencyMakesTheReportUnreadable() {
        assertThat(reason(camt054("C1", debit("E1", "1.00").replace("USD", "XXX"))))
                .isEqualTo("The currency of Amt is not USD.");
        assertThat(reason(camt054("C1", debit("E1", "1.00").replace(" Ccy=\"USD\"", ""))))
                .isEqualTo("The currency of Amt is not USD.");
    }

    @Test
    void anExternalEntityIsNeitherReadNorFollowed() {
        var document = camt054("C1", debit("&secret;", "1.00"))
                .replace("?>\n", "?>\n<!DOCTYPE Document [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>\n");

        assertThat(reason(document)).isEqualTo("A document type is not accepted.");
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        var document = camt054("&c;", debit("E1", "1.00")).replace("?>\n", """
                        ?>
                        <!DOCTYPE Document [
                          <!ENTITY a "ha">
                          <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
                        ]>
                        """);

        assertThat(reason(document)).isEqualTo("A document type is not accepted.");
    }

    @Test
    void aReportCutOffAnywhereIsUnreadable() {
        var whole = bytes(camt054("C1", debit("E1", "4000.00"), returned("E2", "1.00", "R02")));
        var lastBracket = new String(whole, StandardCharsets.UTF_8).lastIndexOf('>');

        for (var length = 0; length < lastBracket; length += 7) {
            assertThat(BankReports.read(Arrays.copyOf(whole, length)))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(Reading.Unreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "{\"json\": true}",
                "<Document/>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"/>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"/>",
                "<a:Document xmlns:a=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.11\"><GrpHdr/></a:Document>"
            })
    void anythingElseIsUnreadable(String document) {
        assertThat(BankReports.read(bytes(document))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void whatStandsBehindTheDocumentMakesItUnreadable() {
        assertThat(reason(camt054("C1", debit("E1", "1.00")) + "<More/>")).contains("no well-formed XML");
    }

    @Test
    void nestingAndTextBeyondAnyRealReportAreRefused() {
        assertThat(reason(camt054("C1", "<a>".repeat(200) + "</a>".repeat(200))))
                .isEqualTo("The elements are nested too deeply.");
        assertThat(reason(camt054("C1", entry("DBIT", "X".repeat(5_000), "1.00", ""))))
                .isEqualTo("The text of Cd is too long.");
        assertThat(reason(camt054("M".repeat(36), debit("E1", "1.00"))))
                .isEqualTo("The element MsgId has more than 35 characters.");
    }

    @Test
    void anUnknownStatusMakesTheReportUnreadable() {
        assertThat(reason(pain002("B1", "", status("E1", "OKAY", "1.00"))))
                .isEqualTo("A status is none that this service knows.");
    }

    @Test
    void elementsOfOtherNamespacesAreSteppedOver() {
        var report = read(camt054("C1", debit("E1", "1.00"))
                .replace("<BookgDt>", "<x:Amt xmlns:x=\"urn:x\" Ccy=\"USD\">9.99</x:Amt><BookgDt>"));

        assertThat(report.lines())
                .containsExactly(new ReportLine("E1", Money.ofCents(100), new Reported.Debited(UNNAMED)));
    }

    @Test
    void theSamplesOfTheseTestsAreValidAgainstTheSchemas() {
        Schemas.assertValid(
                "camt.054.001.08", bytes(camt054("C1", debit("E1", "4000.00"), returned("E2", "1.00", "R02"))));
        Schemas.assertValid(
                "pain.002.001.11",
                bytes(pain002("B1", "<GrpSts>PART</GrpSts>", status("E1", "ACSP", "1.00"), rejected("E2", "AC03"))));
    }

    private static BankReport read(String document) {
        return switch (BankReports.read(bytes(document))) {
            case Reading.Read(var report) -> report;
            case Reading.Unreadable(var reason) -> throw new AssertionError(reason);
        };
    }

    private static String reason(String document) {
        return switch (BankReports.read(bytes(document))) {
            case Reading.Read(var report) -> throw new AssertionError("read " + report);
            case Reading.Unreadable(var reason) -> reason;
        };
    }
}
