package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reimbursement.local.client.Api;
import reimbursement.local.stack.Service;

/** What an auditor does after a quarter was paid: takes its pack away, checks it with nothing but a JDK, and follows a cent. */
class AuditIT {
    private static final String VERIFIER = "VerifyAuditPack.java";
    private static final int MINUTES = 2;

    private final Api payments = Programme.system().api(Service.PAYMENTS);
    private final Api awards = Programme.system().api(Service.AWARDS);

    @TempDir
    private Path folder;

    /** What the verifier said, and how it ended. */
    private record Verdict(int exitCode, String said) {}

    @Test
    void thePackOfTheQuarterIsFoundSoundOfflineAndOneByteChangedIsFound() throws Exception {
        // Given
        byte[] pack = payments.get(Programme.AUDITOR, "/v1/quarters/FY2026Q1/audit-pack")
                .expect(200)
                .bytes();
        int awarded = Programme.summary().path("awards").size();

        // When
        Verdict sound = verify(pack);
        Verdict inALine = verify(withOneByteChanged(pack));
        byte[] inTheZip = pack.clone();
        inTheZip[behindItsHeader(pack, "ledger.jsonl")] ^= 1;

        // Then
        assertThat(sound.said()).contains("SOUND", "quarter FY2026Q1");
        assertThat(sound.exitCode()).isZero();
        assertThat(new String(entry(pack, "awards.jsonl"), StandardCharsets.UTF_8).lines())
                .hasSize(awarded);
        assertThat(inALine.said()).contains("ledger.jsonl: is not what its digest says");
        assertThat(inALine.exitCode()).isEqualTo(1);
        assertThat(verify(inTheZip).exitCode()).isEqualTo(1);
    }

    @Test
    void aPaymentLeadsToItsAwardItsOfficersItsCountsItsPolicyAndTheFourWhoMovedIt() {
        // Given
        String payment = payments.get(Programme.AUDITOR, "/v1/payments?status=settled&limit=1")
                .expect(200)
                .json()
                .get(0)
                .path("id")
                .asText();

        // When
        JsonNode trail = payments.get(Programme.AUDITOR, "/v1/payments/" + payment + "/trail")
                .expect(200)
                .json();
        JsonNode paid = trail.path("payment");
        JsonNode facts = trail.path("award").get(trail.path("award").size() - 1).path("facts");
        JsonNode explained = awards.get(
                        Programme.AUDITOR, "/v1/awards/" + paid.path("awardId").asText() + "/explanation")
                .expect(200)
                .json();

        // Then
        assertThat(explained.path("amount").path("amount").path("amount").asText())
                .isEqualTo(facts.path("amount").path("amount").asText())
                .isEqualTo(paid.path("amount").path("amount").asText());
        assertThat(explained.path("revision").asInt())
                .isEqualTo(paid.path("revision").asInt());
        assertThat(explained.path("counts").path("deciding").path("assigned").asInt())
                .isEqualTo(facts.path("assigned").asInt())
                .isPositive();
        assertThat(explained.path("counts").path("deciding").path("located").asInt())
                .isEqualTo(facts.path("located").asInt());
        assertThat(explained.path("policy").path("version").asText())
                .isEqualTo(facts.path("policyVersion").asText());
        assertThat(all(explained.path("officers")))
                .filteredOn(officer -> officer.path("included").asBoolean())
                .hasSize(facts.path("eligibleOfficers").asInt())
                .isNotEmpty();
        assertThat(all(explained.path("officers")))
                .allSatisfy(officer -> assertThat(officer.path("rule").asText()).isNotEmpty());
        fourPeopleMoved(paid, trail);
        assertThat(booked(trail, "DEBIT"))
                .isEqualByComparingTo(booked(trail, "CREDIT"))
                .isPositive();
        assertThat(texts(trail.path("entries"), "step"))
                .contains("OBLIGATION", "CERTIFICATION", "DISBURSEMENT", "SETTLEMENT");
    }

    @Test
    void aPaymentOfAClaimLeadsToItsLinesAndToTheFourWhoMovedIt() throws IOException {
        // Given
        JsonNode claim = claimWithMoreThanOneRevision();
        String id = claim.path("id").asText();
        JsonNode payment = all(payments.get(Programme.AUDITOR, "/v1/payments?claimId=" + id)
                        .expect(200)
                        .json())
                .getFirst();

        // When
        JsonNode trail = payments.get(
                        Programme.AUDITOR, "/v1/payments/" + payment.path("id").asText() + "/trail")
                .expect(200)
                .json();
        JsonNode whole =
                awards.get(Programme.AUDITOR, "/v1/claims/" + id).expect(200).json();

        // Then
        JsonNode facts = trail.path("claim").get(trail.path("claim").size() - 1).path("facts");
        assertThat(trail.path("award")).isEmpty();
        assertThat(facts.path("amount"))
                .isEqualTo(whole.path("claim").path("amount"))
                .isEqualTo(payment.path("amount"));
        assertThat(facts.path("revision").asInt())
                .isEqualTo(whole.path("claim").path("revision").asInt())
                .isEqualTo(trail.path("claim").size());
        assertThat(facts.path("totals")).isEqualTo(whole.path("claim").path("totals"));
        assertThat(all(whole.path("lines")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("decision").asText()).isNotEmpty());
        fourPeopleMoved(trail.path("payment"), trail);
        assertThat(new String(
                        entry(
                                payments.get(Programme.AUDITOR, "/v1/quarters/FY2026Q1/audit-pack")
                                        .expect(200)
                                        .bytes(),
                                "claims.jsonl"),
                        StandardCharsets.UTF_8))
                .contains(id);
    }

    /** The one that was mended. */
    private JsonNode claimWithMoreThanOneRevision() {
        List<JsonNode> mended = new ArrayList<>();
        awards.each(Programme.AUDITOR, "/v1/claims?limit=1000", claim -> {
            if (claim.path("revision").asInt() > 1) {
                mended.add(claim);
            }
        });
        return mended.getFirst();
    }

    /** Within what is compressed: times and sizes in a zip's headers are no content. */
    private static int behindItsHeader(byte[] zip, String entry) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf(entry) + entry.length() + 200;
    }

    private static void fourPeopleMoved(JsonNode paid, JsonNode trail) {
        List<String> people = List.of(
                paid.path("preparedBy").asText(),
                paid.path("approvedBy").asText(),
                paid.path("certifiedBy").asText(),
                paid.path("disbursedBy").asText());
        assertThat(people).doesNotHaveDuplicates().doesNotContain("");
        assertThat(texts(trail.path("decisions"), "action"))
                .containsSubsequence("payment-approved", "schedule-certified", "schedule-transmitted");
        assertThat(texts(trail.path("decisions"), "actor")).containsSubsequence(people.subList(1, 4));
    }

    private Verdict verify(byte[] pack) throws IOException, InterruptedException {
        Path zip = Files.write(folder.resolve("pack.zip"), pack);
        Path program = WholeSystem.HOME.resolve("docs/examples/audit-pack").resolve(VERIFIER);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        program.toString(),
                        zip.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(java.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Verdict(java.exitValue(), Files.readString(folder.resolve("said.txt")));
    }

    /** The last digit of the last amount that was booked. */
    private static byte[] withOneByteChanged(byte[] pack) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(pack));
                var to = new ZipOutputStream(changed)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                if (entry.getName().equals("ledger.jsonl")) {
                    int at = lastDigit(content);
                    content[at] ^= 1;
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content);
                to.closeEntry();
            }
        }
        return changed.toByteArray();
    }

    private static int lastDigit(byte[] content) {
        for (int at = content.length - 1; at >= 0; at--) {
            if (Character.isDigit(content[at])) {
                return at;
            }
        }
        throw new AssertionError("nothing was booked");
    }

    private static byte[] entry(byte[] pack, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError(name + " is not in the pack");
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return all(list).stream().map(each -> each.path(field).asText()).toList();
    }

    private static BigDecimal booked(JsonNode trail, String side) {
        return all(trail.path("entries")).stream()
                .filter(entry -> entry.path("side").asText().equals(side))
                .map(entry -> new BigDecimal(entry.path("amount").path("amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
