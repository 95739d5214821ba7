package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.as;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.payments.files.PamFile;
import reimbursement.payments.files.Sha256;
import reimbursement.payments.files.WrittenOrder;

@QuarkusTest
@RealBackends
class FilesTest {
    private static final Map<String, String> WHY = Map.of("reason", "the first one was lost");

    @Test
    void bothFilesCarryTheCentsOfLedgerAndEvents() {
        // Given
        var scene = Scene.withFund("100000.00");
        var awards = IntStream.range(1, 6)
                .mapToObj(number -> scene.approved(number * 750 + ".0" + number))
                .toList();
        var ofTheFirst = scene.agencyOf(awards.getFirst());
        as(TOM).contentType(ContentType.JSON)
                .body(Map.of("taxNumber", "123456789"))
                .put("/v1/payees/" + ofTheFirst + "/tax-number")
                .then()
                .statusCode(200);

        // When
        var schedule = scene.transmitted();
        var pain = WrittenOrder.read(file(schedule, "pain.001"));
        var pam = PamFile.read(file(schedule, "pam-spr"));

        // Then
        assertThat(pain.transfers()).hasSize(5);
        assertThat(pain.total())
                .isEqualByComparingTo("11250.15")
                .isEqualByComparingTo(pam.dollars("02", "Amount"))
                .isEqualByComparingTo(pam.dollars("E", "TotalAmountPayments"));
        for (var award : awards) {
            var payment = scene.payment(award, "disbursed");
            var amount = payment.getString("[0].amount.amount");
            assertThat(inPain(pain, payment.getString("[0].endToEndId"))).isEqualByComparingTo(amount);
            assertThat(inPam(pam, payment.getString("[0].fileReference"))).isEqualByComparingTo(amount);
            assertThat(inLedger(payment.getString("[0].id"))).isEqualByComparingTo(amount);
            assertThat(inEvent(scene.agencyOf(award))).isEqualByComparingTo(amount);
        }
        assertThat(pam.all("02", "TIN")).containsOnlyOnce("123456789");
        get(TOM, "/v1/schedules/" + schedule)
                .then()
                .body("paymentType", equalTo("PERFORMANCE_AWARD"))
                .body("files.format", equalTo(List.of("pain.001", "pam-spr")))
                .body("files.amount.amount", equalTo(List.of("11250.15", "11250.15")));
    }

    @Test
    void aRetransmissionIsTheSameBytesUnderTheSameMessageId() {
        // Given
        var scene = Scene.withFund("10000.00");
        scene.approved("4000.00");
        var schedule = scene.certified();
        post(CLEO, "/v1/schedules/" + schedule + "/retransmit", WHY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/schedule-not-transmitted"));
        post(CLEO, "/v1/schedules/" + schedule + "/transmit").then().statusCode(200);
        var first = file(schedule, "pain.001");
        var sent = get(TOM, "/v1/schedules/" + schedule).jsonPath().getList("files");

        // When
        var again = post(CLEO, "/v1/schedules/" + schedule + "/retransmit", WHY)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(again.getList("files")).isEqualTo(sent).hasSize(2);
        assertThat(again.getString("files[0].sha256")).isEqualTo(Sha256.of(first));
        assertThat(file(schedule, "pain.001")).isEqualTo(first);
        assertThat(WrittenOrder.read(first).header()).containsEntry("MsgId", again.getString("files[0].messageId"));
        post(TOM, "/v1/schedules/" + schedule + "/retransmit", WHY).then().statusCode(403);
    }

    @Test
    void aNameThatAFormatForbidsIsWrittenOtherwiseAndSaid() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");

        // When
        var schedule = scene.transmitted();

        // Then
        get(AUDITOR, "/v1/schedules/" + schedule + "/rewritten-names")
                .then()
                .statusCode(200)
                .body("$", hasSize(2))
                .body("format", equalTo(List.of("pain.001", "pam-spr")))
                .body("[0].paymentId", equalTo(scene.idOf(award)))
                .body("[0].name", equalTo("Washington County Sheriff’s Office"))
                .body("[0].written", equalTo("Washington County Sheriff's Office"));
    }

    @Test
    void twoDisbursersAtOnceSendAScheduleOnce() throws Exception {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var path = "/v1/schedules/" + scene.certified() + "/transmit";

        // When
        List<Integer> answers;
        try (var executor = Executors.newFixedThreadPool(4)) {
            answers = executor
                    .invokeAll(Stream.generate(() ->
                                    (Callable<Integer>) () -> post(CLEO, path).statusCode())
                            .limit(4)
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        // Then
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(inLedger(scene.idOf(award))).isEqualByComparingTo("4000.00");
    }

    @Test
    void anUnknownFormatAndATypeThatNobodyWaitsForAreAnsweredPlainly() {
        var scene = Scene.withFund("10000.00");
        scene.approved("4000.00");
        post(ANN, "/v1/schedules", Map.of("fundId", scene.fundId(), "paymentType", "REIMBURSEMENT"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-schedule"));
        var schedule = scene.transmitted();
        get(TOM, "/v1/schedules/" + schedule + "/files/mt101").then().statusCode(404);
        get(BOB, "/v1/schedules/" + schedule + "/files/pam-spr").then().statusCode(403);
        get(TOM, "/v1/payees/" + UUID.randomUUID() + "/tax-number").then().statusCode(404);
    }

    private static byte[] file(String schedule, String format) {
        var file = get(TOM, "/v1/schedules/" + schedule + "/files/" + format)
                .then()
                .statusCode(200)
                .extract();
        assertThat(file.header("ETag")).isEqualTo("\"" + Sha256.of(file.asByteArray()) + "\"");
        return file.asByteArray();
    }

    private static BigDecimal inPain(WrittenOrder pain, String endToEndId) {
        return pain.transfers().stream()
                .filter(transfer -> endToEndId.equals(transfer.get("PmtId/EndToEndId")))
                .map(transfer -> new BigDecimal(transfer.get("Amt/InstdAmt")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal inPam(PamFile pam, String reference) {
        return pam.of("02").stream()
                .filter(payment -> reference.equals(payment.get("PaymentID")))
                .map(payment -> new BigDecimal(payment.get("Amount")).movePointLeft(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal inLedger(String payment) {
        return get(AUDITOR, "/v1/ledger/entries?limit=1000&paymentId=" + payment)
                .jsonPath()
                .<String>getList("findAll { it.account == 'DISBURSED_IN_TRANSIT' }.amount.amount")
                .stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal inEvent(UUID agency) {
        await().untilAsserted(() -> assertThat(Topic.read("reimbursement.payments", agency.toString()))
                .anyMatch(event -> event.type().equals("payment-disbursed")));
        return Topic.read("reimbursement.payments", agency.toString()).stream()
                .filter(event -> event.type().equals("payment-disbursed"))
                .map(event -> new BigDecimal(
                        event.data().path("amount").path("amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
