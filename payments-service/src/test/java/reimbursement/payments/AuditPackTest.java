package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.payments.application.SwitchableInterest;
import reimbursement.payments.files.Sha256;

@QuarkusTest
@RealBackends
class AuditPackTest {
    private static final int SECONDS = 60;

    private final SwitchableInterest interest;
    private final MovableClock clock;

    @TempDir
    private Path folder;

    AuditPackTest(SwitchableInterest interest, MovableClock clock) {
        this.interest = interest;
        this.clock = clock;
    }

    @AfterEach
    void asBefore() {
        interest.off();
        clock.reset();
    }

    /** What the verifier said. */
    private record Verdict(int exitCode, String said) {}

    /** A change that somebody makes to a pack, and what the verifier says of it. */
    record Tampering(String how, UnaryOperator<Repacked> change, String finding) {
        @Override
        public String toString() {
            return how;
        }
    }

    @Test
    void aRealQuarterIsFoundSoundByTheProgramInThePack() throws Exception {
        // Given
        var story = story();

        for (var number = 1; number <= 2; number++) {
            // When
            var quarter = "FY" + story.scene.fiscalYear + "Q" + number;
            var pack = pack(quarter);

            // Then
            var verdict = verify(pack);
            assertThat(verdict.said()).contains("quarter " + quarter, Sha256.of(pack), "SOUND");
            assertThat(verdict.exitCode()).isZero();
            assertThat(pack(quarter)).as("the same state is the same bytes").isEqualTo(pack);
            assertThat(get(AUDITOR, "/v1/audit?action=audit-pack-made&subject=quarter/" + quarter)
                            .jsonPath()
                            .getString("[0].detail.sha256"))
                    .isEqualTo(Sha256.of(pack));
        }
    }

    @Test
    void aQuarterThatWasPaidLateIsSoundWithItsInterest() throws Exception {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");
        People.confirmAccount(scene.agencyOf(award));
        scene.approve(award);
        interest.on("6.5");
        clock.forwardDays(90);

        // When
        scene.transmitted();
        var sent = scene.payments(award);
        BankAnswers.post(BankAnswers.debited(
                        "PACK-LATE",
                        sent.getString("[0].endToEndId"),
                        new BigDecimal(sent.getString("[0].interest.amount"))
                                .add(new BigDecimal("4000.00"))
                                .toPlainString()))
                .then()
                .body("settled", equalTo(1));

        // Then
        var pack = pack(scene.quarter);
        assertThat(verify(pack).exitCode()).isZero();
        assertThat(sent.getString("[0].interest.amount")).isNotEqualTo("0.00");
        assertThat(verify(sealed(new Repacked(pack)
                                        .change(
                                                "payments.jsonl",
                                                text -> text.replaceFirst("interestCents\" : ", "interestCents\" : 1")))
                                .zip())
                        .said())
                .contains("cents are booked as interest instead of");
    }

    @Test
    void filesAreCopiesWithoutAccountNumbersAndTheOriginalsFitTheirDigests() throws Exception {
        // Given
        var story = story();
        var pack = new Repacked(pack(story.scene.quarter));
        var copies =
                pack.names().stream().filter(name -> name.startsWith("files/")).toList();
        assertThat(copies).hasSize(4);
        var originals = Files.createDirectory(folder.resolve("originals"));

        for (var copy : copies) {
            // When
            var name = copy.substring("files/".length());
            var at = name.indexOf('.');
            var original = get(TOM, "/v1/schedules/" + name.substring(0, at) + "/files/" + name.substring(at + 1))
                    .asString();
            Files.writeString(originals.resolve(name), original);

            // Then
            var number = "2870" + Math.floorMod(story.agency.hashCode(), 1_000_000);
            assertThat(original).contains(number);
            assertThat(pack.text(copy))
                    .hasSameSizeAs(original)
                    .doesNotContain(number)
                    .contains("*" + number.substring(number.length() - (number.length() < 8 ? 2 : 4)));
        }
        assertThat(verify(pack.zip(), "--originals", originals.toString()).exitCode())
                .isZero();
        Files.writeString(originals.resolve(copies.getFirst().substring("files/".length())), "another");
        assertThat(verify(pack.zip(), "--originals", originals.toString()).said())
                .contains("the original is not there, or not what its digest says");
    }

    static Stream<Tampering> tamperings() {
        return Stream.of(
                new Tampering(
                        "an amount in a line",
                        pack -> pack.change(
                                "payments.jsonl",
                                text -> text.replace("\"amountCents\" : 400000", "\"amountCents\" : 400001")),
                        "payments.jsonl: is not what its digest says"),
                new Tampering(
                        "a line taken out",
                        pack -> pack.lines("ledger.jsonl", lines -> {
                            lines.remove(1);
                            return lines;
                        }),
                        "ledger.jsonl: line 2 breaks the chain"),
                new Tampering(
                        "two lines the other way round",
                        pack -> pack.lines("decisions.jsonl", lines -> {
                            lines.add(lines.removeFirst());
                            return lines;
                        }),
                        "decisions.jsonl: line 1 breaks the chain"),
                new Tampering(
                        "a payment file that pays somebody more",
                        pack -> pack.change(pain(pack), text -> text.replace("4000.00", "4000.01")),
                        "is not the copy that was made"),
                new Tampering("an entry left away", pack -> pack.without("debts.jsonl"), "debts.jsonl: is missing"),
                new Tampering(
                        "a file put in",
                        pack -> pack.change("more.jsonl", text -> "{}"),
                        "more.jsonl: is in no manifest"),
                new Tampering(
                        "one person in two parts, everything sealed anew",
                        pack -> sealed(pack.change(
                                "payments.jsonl",
                                text -> text.replace("\"certifiedBy\" : \"bob\"", "\"certifiedBy\" : \"ann\""))),
                        "the same person twice among [system, ann, ann, cleo]"),
                new Tampering(
                        "an approval that was never given, everything sealed anew",
                        pack -> sealed(pack.change(
                                "decisions.jsonl", text -> text.replace("payment-approved", "payment-admired"))),
                        "no decision \"payment-approved ann\" is in the pack"),
                new Tampering(
                        "a journal with a cent too many, everything sealed anew",
                        pack -> sealed(pack.lines("ledger.jsonl", lines -> {
                            lines.set(
                                    0, lines.getFirst().replaceFirst("amountCents\" : (\\d+)", "amountCents\" : 1$1"));
                            return lines;
                        })),
                        "debits and credits differ"),
                new Tampering(
                        "an award that was higher, everything sealed anew",
                        pack -> sealed(pack.lines("awards.jsonl", lines -> {
                            lines.set(
                                    0, lines.getFirst().replaceFirst("amountCents\" : (\\d+)", "amountCents\" : 9$1"));
                            return lines;
                        })),
                        "are due and are nowhere"),
                new Tampering(
                        "a total in the manifest",
                        pack -> pack.change("manifest.json", text -> text.replace("\"awarded\":", "\"awarded\":1")),
                        "manifest: awarded is"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void whatWasTamperedWithIsNamed(Tampering tampering) throws Exception {
        // Given
        var story = story();

        // When
        var verdict = verify(tampering
                .change()
                .apply(new Repacked(pack(story.scene.quarter)))
                .zip());

        // Then
        assertThat(verdict.said()).contains(tampering.finding(), "NOT SOUND");
        assertThat(verdict.exitCode()).isEqualTo(1);
    }

    @Test
    void anEntryThatCannotBeUnpackedIsNamedAsAnyOtherFinding() throws Exception {
        // Given
        var pack = pack(story().scene.quarter);
        var behindItsHeader = new String(pack, StandardCharsets.ISO_8859_1).indexOf("ledger.jsonl") + 60;

        // When
        Arrays.fill(pack, behindItsHeader, behindItsHeader + 40, (byte) 0xFF);

        // Then
        var verdict = verify(pack);
        assertThat(verdict.said()).contains("WRONG: ledger.jsonl: cannot be unpacked", "NOT SOUND");
        assertThat(verdict.exitCode()).isEqualTo(1);
    }

    @Test
    void aPackThatIsNoneIsSaidToBeNone() throws Exception {
        assertThat(verify("no zip".getBytes(StandardCharsets.UTF_8)).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2199Q1", "FY2026Q5", "x", "FY2026Q1%00"})
    void aQuarterThatNobodyKnowsHasNoPack(String quarter) {
        get(AUDITOR, "/v1/quarters/" + quarter + "/audit-pack").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approver", "certifier", "disburser", "programme", "operator", "ice"})
    void othersTakeNoPack(String role) {
        get(Tokens.of(role), "/v1/quarters/FY2026Q1/audit-pack").then().statusCode(403);
    }

    @Test
    void aPaymentOfAClaimThatTheAgencyWasNotDueIsFound() throws Exception {
        // Given
        var story = story();
        var pack = new Repacked(pack(story.scene.quarter));
        assertThat(pack.text("claims.jsonl")).contains("\"amountCents\" : 130000", "claim-decided", "RECALCULATED");

        // When
        var forged = sealed(pack.lines("claims.jsonl", lines -> {
            lines.set(0, lines.getFirst().replaceFirst("amountCents\" : 130000", "amountCents\" : 30000"));
            return lines;
        }));

        // Then
        assertThat(verify(forged.zip()).said())
                .contains("100000 cents were paid and are neither due nor owed", "manifest: reimbursed is 130000");
    }

    /**
     * Paid, overpaid, kept back of the next quarter's payment; another payment that somebody gave up; a claim that was
     * raised after it was paid.
     */
    private static DebtScene story() {
        var owing = DebtScene.owing("20000.00", "3000.00");
        BankAnswers.post(
                BankAnswers.debited("PACK-" + owing.scene.fiscalYear, owing.scene.endToEndId(owing.award), "4000.00"));
        owing.upheld();
        owing.nextAward("1700.00");
        owing.scene.transmitted();
        var givenUp = owing.scene.award("250.00");
        owing.scene.payment(givenUp, "scheduled");
        post(ANN, "/v1/payments/" + owing.scene.idOf(givenUp) + "/cancel", Map.of("reason", "not this year"));
        await().untilAsserted(
                        () -> assertThat(owing.shown().getString("status")).isEqualTo("closed"));
        var claim = StatedClaim.sent(owing.scene, owing.agency, "1200.00");
        claim.payment("scheduled");
        claim.approve();
        owing.scene.transmitted();
        claim.decided("RECALCULATED", "1300.00");
        claim.payment("disbursed", "scheduled");
        return owing;
    }

    private static byte[] pack(String quarter) {
        var answer = get(TOM, "/v1/quarters/" + quarter + "/audit-pack")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract();
        var pack = answer.asByteArray();
        assertThat(answer.header("ETag")).isEqualTo("\"" + Sha256.of(pack) + "\"");
        return pack;
    }

    private Verdict verify(byte[] pack, String... more) throws IOException, InterruptedException {
        var file = folder.resolve("pack.zip");
        Files.write(file, pack);
        var program = folder.resolve("VerifyAuditPack.java");
        Files.write(program, verifier(pack));
        var said = folder.resolve("said.txt");
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                program.toString(),
                                file.toString()),
                        Stream.of(more))
                .toList();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Verdict(process.exitValue(), Files.readString(said));
    }

    /** As it came in the pack; where there is none, or no unpacking, as it stands beside the documents. */
    private static byte[] verifier(byte[] pack) throws IOException {
        try {
            var packed = new Repacked(pack).text("VerifyAuditPack.java");
            if (!packed.isEmpty()) {
                return packed.getBytes(StandardCharsets.UTF_8);
            }
        } catch (ZipException broken) {
            assertThat(pack).startsWith('P', 'K');
        }
        return Files.readAllBytes(Path.of("..", "docs", "examples", "audit-pack", "VerifyAuditPack.java"));
    }

    private static String pain(Repacked pack) {
        return pack.names().stream()
                .filter(name -> name.endsWith("pain.001"))
                .findFirst()
                .orElseThrow();
    }

    private static Repacked sealed(Repacked pack) {
        try {
            return pack.resealed();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
