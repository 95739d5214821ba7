package reimbursement.local.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class BankTest {
    private static final String SCHEMAS = "shared/data/reference/iso20022";

    private final Bank bank = new Bank(287);

    @Test
    void everyTransferIsAnsweredOnceAndBookedUnlessRefused() {
        // When
        var answers = bank.answer(order(1_000, 1_000));

        // Then
        var status = text(answers.statusReport());
        var notification = text(answers.notification().orElseThrow());
        assertThat(count(status, "<TxInfAndSts>")).isEqualTo(1_000);
        assertThat(count(status, "<TxSts>RJCT</TxSts>")).isEqualTo(5);
        assertThat(status).contains("<OrgnlMsgId>S1</OrgnlMsgId>", "<GrpSts>PART</GrpSts>");
        assertThat(count(notification, "<CdtDbtInd>DBIT</CdtDbtInd><Sts>")).isEqualTo(995);
        assertThat(count(notification, "<CdtDbtInd>CRDT</CdtDbtInd><Sts>")).isEqualTo(15);
        assertThat(count(notification, "<RtrInf><Rsn><Prtry>R0")).isBetween(1L, 15L);
    }

    @Test
    void theSameOrderAndSeedGetTheSameBytes() {
        var first = bank.answer(order(50, 50));
        var again = new Bank(287).answer(order(50, 50));

        assertThat(again.statusReport()).isEqualTo(first.statusReport());
        assertThat(again.notification().orElseThrow())
                .isEqualTo(first.notification().orElseThrow());
    }

    @Test
    void theFateOfAnAccountDependsNeitherOnAmountNorOnIds() {
        // Given
        var order = text(order(50, 50));

        // When
        var one = codesByAccountPlace(bank.answer(order.getBytes(StandardCharsets.UTF_8)), "E");
        var other = codesByAccountPlace(
                bank.answer(order.replace("<EndToEndId>E", "<EndToEndId>F")
                        .replace(">10.00<", ">20.00<")
                        .replace(">500.00<", ">1000.00<")
                        .getBytes(StandardCharsets.UTF_8)),
                "F");

        // Then
        assertThat(one).matches("\\d+=R03");
        assertThat(other).isEqualTo(one);
    }

    @Test
    void anOrderThatDoesNotAddUpIsRefusedAsAWhole() {
        var answers = bank.answer(order(3, 4));

        assertThat(text(answers.statusReport()))
                .contains("<GrpSts>RJCT</GrpSts>", "<Cd>AM10</Cd>")
                .doesNotContain("TxInfAndSts");
        assertThat(answers.notification()).isEmpty();
    }

    @Test
    void whatIsNoOrderIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bank.answer(new byte[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bank.answer("<Document/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theAnswersAreValidAgainstTheirSchemas() {
        var answers = bank.answer(order(100, 100));
        assertValid("pain.002.001.11", answers.statusReport());
        assertValid("camt.054.001.08", answers.notification().orElseThrow());
        assertValid("pain.002.001.11", bank.answer(order(1, 2)).statusReport());
    }

    private static String codesByAccountPlace(Bank.Answers answers, String prefix) {
        var pattern = Pattern.compile("<EndToEndId>" + prefix
                + "(\\d+)</EndToEndId></Refs><Amt Ccy=\"USD\">[0-9.]+</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
                + "<RtrInf><Rsn><Prtry>(R\\d\\d)");
        return pattern.matcher(text(answers.notification().orElseThrow()))
                .results()
                .map(match -> match.group(1) + "=" + match.group(2))
                .collect(Collectors.joining(","));
    }

    private static byte[] order(int transfers, int announced) {
        var each = IntStream.range(0, transfers)
                .mapToObj(number -> """
                                <CdtTrfTxInf><PmtId><EndToEndId>E%d</EndToEndId></PmtId>
                                <Amt><InstdAmt Ccy="USD">10.00</InstdAmt></Amt>
                                <CdtrAgt><FinInstnId><ClrSysMmbId><MmbId>021000021</MmbId></ClrSysMmbId></FinInstnId></CdtrAgt>
                                <CdtrAcct><Id><Othr><Id>%d</Id></Othr></Id></CdtrAcct></CdtTrfTxInf>
                                """.formatted(number, 1_000_000 + number))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
                <GrpHdr><MsgId>S1</MsgId><CreDtTm>2026-01-20T15:04:05+00:00</CreDtTm><NbOfTxs>%d</NbOfTxs>
                <CtrlSum>%d.00</CtrlSum></GrpHdr>
                <PmtInf><PmtInfId>S1</PmtInfId><ReqdExctnDt><Dt>2026-01-20</Dt></ReqdExctnDt>
                <DbtrAcct><Id><Othr><Id>2870000001</Id></Othr></Id></DbtrAcct>%s</PmtInf>
                </CstmrCdtTrfInitn></Document>
                """.formatted(announced, announced * 10, each).getBytes(StandardCharsets.UTF_8);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    private static void assertValid(String message, byte[] document) {
        var schema = find(message + ".xsd");
        assumeTrue(schema != null, "no " + SCHEMAS + "/" + message + ".xsd above this project");
        assertThatCode(() -> validate(schema, document)).doesNotThrowAnyException();
    }

    private static void validate(@Nullable Path schema, byte[] document) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(schema).toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static @Nullable Path find(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var schema = folder.resolve(SCHEMAS).resolve(name);
            if (Files.exists(schema)) {
                return schema;
            }
        }
        return null;
    }
}
