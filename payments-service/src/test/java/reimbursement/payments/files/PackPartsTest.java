package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.payments.domain.schedules.FileFormat;

/** What an audit pack is made of. */
class PackPartsTest {
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void zoneAsBefore() {
        TimeZone.setDefault(zone);
    }

    @Test
    void eachLineHoldsTheDigestOfTheLineBefore() throws IOException {
        // Given
        var out = new ByteArrayOutputStream();
        var chain = new ChainedLines(out);

        // When
        chain.add("{\"a\":1}");
        chain.add("{\"b\":[1, \n 2]}");

        // Then
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("{\"previous\":\"" + "0".repeat(64) + "\",\"a\":1}");
        assertThat(lines.getLast())
                .isEqualTo("{\"previous\":\"" + Sha256.of(lines.getFirst().getBytes(StandardCharsets.UTF_8))
                        + "\",\"b\":[1,  2]}");
        assertThat(chain.last()).isEqualTo(Sha256.of(lines.getLast().getBytes(StandardCharsets.UTF_8)));
        assertThat(chain.lines()).isEqualTo(2);
    }

    @Test
    void theSameContentsAreTheSameBytesWhereverAndWheneverTheyAreWritten() throws IOException {
        var here = archive();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Guam"));

        assertThat(archive()).isEqualTo(here);
        assertThat(names(here)).containsExactly("z.txt", "a.jsonl");
    }

    @ParameterizedTest
    @CsvSource({
        "<CdtrAcct><Id><Othr><Id>2870123456</Id></Othr></Id></CdtrAcct>,"
                + "<CdtrAcct><Id><Othr><Id>******3456</Id></Othr></Id></CdtrAcct>",
        "<DbtrAcct><Id><Othr><Id>28701</Id></Othr></Id></DbtrAcct>,"
                + "<DbtrAcct><Id><Othr><Id>***01</Id></Othr></Id></DbtrAcct>",
        "<p:CdtrAcct><p:Id><p:Othr><p:Id>2870123456</p:Id></p:Othr></p:Id></p:CdtrAcct>,"
                + "<p:CdtrAcct><p:Id><p:Othr><p:Id>******3456</p:Id></p:Othr></p:Id></p:CdtrAcct>",
        "<OrgId><Othr><Id>2870123456</Id></Othr></OrgId>,<OrgId><Othr><Id>2870123456</Id></Othr></OrgId>",
        "<Nm>Pine’s</Nm>,<Nm>Pine’s</Nm>"
    })
    void accountNumbersOfAPain001AreMaskedAndNothingElse(String written, String masked) throws IOException {
        assertThat(masked(FileFormat.PAIN_001, "<x>" + written + "</x>\n")).isEqualTo("<x>" + masked + "</x>\n");
    }

    @Test
    void accountNumbersOfAPaymentRequestAreMaskedInTheirPlace() throws IOException {
        var payment = "02" + " ".repeat(193) + "2870123456       " + "22" + "x".repeat(20);
        var other = "03" + " ".repeat(193) + "2870123456       " + "22";

        assertThat(masked(FileFormat.PAM_SPR, payment + "\n" + other + "\nE"))
                .isEqualTo(payment.replace("2870123456", "******3456") + "\n" + other + "\nE");
    }

    private static String masked(FileFormat format, String file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var masked = MaskedAccounts.of(format, out)) {
            masked.write(file.getBytes(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] archive() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new PackArchive(out)) {
            archive.add("z.txt", content -> content.write("z".getBytes(StandardCharsets.UTF_8)));
            archive.addLines("a.jsonl", lines -> lines.add("{\"a\":1}"));
        }
        return out.toByteArray();
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
