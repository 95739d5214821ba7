package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;
import reimbursement.payments.files.AchFile;

@QuarkusTest
@RealBackends
class ReturnsTest {
    private static final String ADA = Tokens.of("approver", "ada");
    private static final Map<String, String> WHY = Map.of("reason", "another account was confirmed");

    @Test
    void aReturnOfTheNetworkComesOnceHoweverOftenItIsSaid() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var endToEndId = scene.transmittedAs(award);
        var file = AchFile.of("A0901").returned(reference(scene, award), "4000.00", "R23");

        // When
        posted(file).body("kind", equalTo("nacha")).body("returned", equalTo(1));
        posted(file).body("status", equalTo("already-posted"));
        BankAnswers.post(BankAnswers.debited("RET-1", endToEndId, "4000.00"))
                .then()
                .body("repeated", equalTo(1));
        BankAnswers.post(BankAnswers.returned("RET-2", endToEndId, "4000.00", "R23"))
                .then()
                .body("repeated", equalTo(1))
                .body("openItems", equalTo(0));

        // Then
        var payment = scene.payment(award, "returned");
        assertThat(payment.getString("[0].returnCode")).isEqualTo("R23");
        assertThat(scene.balances().getString("balances.obligated.amount")).isEqualTo("4000.00");
        assertThat(scene.balances().getString("balances.expended.amount")).isEqualTo("0.00");
        send(AchFile.of("A0901").returned("ANOTHER", "1.00", "R23"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/message-id-already-used"));
    }

    @Test
    void whatCameBackIsReissuedOnceByAPaymentThatGoesThroughEveryHandAgain() {
        // Given
        var scene = Scene.withFund("4000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var old = scene.idOf(award);
        reissue(ANN, old).then().statusCode(409).body("type", equalTo("/problems/payment-not-reissuable"));
        posted(AchFile.of("A0902").returned(reference(scene, award), "4000.00", "R23"));

        // When
        var fresh = reissue(ANN, old)
                .then()
                .statusCode(201)
                .body("reissueOf", equalTo(old))
                .body("status", equalTo("scheduled"))
                .body("preparedBy", equalTo("ann"))
                .body("amount.amount", equalTo("4000.00"))
                .extract()
                .<String>path("id");

        // Then
        reissue(ADA, old).then().statusCode(409);
        get(AUDITOR, "/v1/payments/" + old).then().body("status", equalTo("cancelled"));
        post(ANN, "/v1/payments/" + fresh + "/approve")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/separation-of-duties"));
        post(ADA, "/v1/payments/" + fresh + "/approve").then().statusCode(200);
        var schedule = post(ADA, "/v1/schedules", Map.of("fundId", scene.fundId()))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        post(BOB, "/v1/schedules/" + schedule + "/certify").then().statusCode(200);
        post(CLEO, "/v1/schedules/" + schedule + "/transmit").then().statusCode(200);
        var endToEndId = get(TOM, "/v1/payments/" + fresh).then().extract().<String>path("endToEndId");
        BankAnswers.post(BankAnswers.debited("REI-1", endToEndId, "4000.00"))
                .then()
                .body("settled", equalTo(1));
        assertThat(scene.balances().getString("balances.expended.amount")).isEqualTo("4000.00");
        assertThat(scene.available()).isEqualTo("0.00");
        await().untilAsserted(() -> assertThat(said(scene, award))
                .containsExactly(
                        "payment-scheduled 4000.00",
                        "payment-certified 4000.00",
                        "payment-disbursed 4000.00",
                        "payment-returned 4000.00",
                        "payment-scheduled 0.00",
                        "payment-scheduled 4000.00 instead of " + old,
                        "payment-certified 4000.00",
                        "payment-disbursed 4000.00",
                        "payment-settled 4000.00"));
    }

    @Test
    void anAmountThatDiffersIsPostedByATreasurerAloneAndWithItsDifferenceSaid() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var endToEndId = scene.transmittedAs(award);
        var settlement = BankAnswers.post(BankAnswers.debited("DIF-1", endToEndId, "3999.99"))
                .then()
                .body("openItems", equalTo(1))
                .extract()
                .<String>path("id");
        var item = itemOf(settlement);

        // When
        resolve(item, "POSTED", null).then().statusCode(409).body("type", equalTo("/problems/amount-differs"));
        resolve(item, "POSTED_WITH_DIFFERENCE", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("resolved"))
                .body("resolution.paymentId", equalTo(scene.idOf(award)))
                .body("resolution.resolvedBy", equalTo("tom"));

        // Then
        scene.payment(award, "settled");
        assertThat(scene.balances().getString("balances.expended.amount")).isEqualTo("4000.00");
        resolve(item, "DISMISSED", null).then().statusCode(409).body("type", equalTo("/problems/open-item-resolved"));
        post(BOB, "/v1/reconciliation/" + item + "/resolve", Map.of("resolution", "DISMISSED", "reason", "no"))
                .then()
                .statusCode(403);
        get(AUDITOR, "/v1/audit?subject=open-item/" + item)
                .then()
                .statusCode(200)
                .body("action", hasItem("open-item-resolved"))
                .body("[0].detail.amount", equalTo("3999.99"));
    }

    @Test
    void anUnknownNameIsPostedToThePaymentThatATreasurerNamesOrDismissed() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var unknown = posted(AchFile.of("A0903")
                        .returned("NOT-OF-OURS", "4000.00", "R03")
                        .returned("NOR-THIS", "7.00", "R03"))
                .body("returned", equalTo(0))
                .body("openItems", equalTo(2))
                .extract()
                .<String>path("id");
        var items = itemsOf(unknown);

        // When
        resolve(items.getFirst(), "POSTED", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/open-item-not-postable"));
        resolve(items.getFirst(), "POSTED", scene.idOf(award)).then().statusCode(200);
        resolve(items.getLast(), "DISMISSED", null).then().statusCode(200);

        // Then
        assertThat(scene.payment(award, "returned").getString("[0].returnCode")).isEqualTo("R03");
        assertThat(get(AUDITOR, "/v1/reconciliation?status=open&limit=1000")
                        .jsonPath()
                        .<String>getList("id"))
                .doesNotContainAnyElementsOf(items);
        assertThat(get(AUDITOR, "/v1/reconciliation?status=resolved&limit=1000")
                        .jsonPath()
                        .<String>getList("id"))
                .containsAll(items);
        resolve(UUID.randomUUID().toString(), "DISMISSED", null).then().statusCode(404);
    }

    @Test
    void aFileThatWasTamperedWithPostsNothing() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var file = AchFile.of("A0904").returned(reference(scene, award), "4000.00", "R03");

        // When
        var tampered = file.text().replaceFirst("0000400000", "0000400001");
        send(tampered)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", startsWith("The totals of record 5"));
        send(file.text().substring(0, 400)).then().statusCode(400);

        // Then
        scene.payment(award, "disbursed");
        posted(file).body("status", equalTo("posted")).body("returned", equalTo(1));
    }

    private static String reference(Scene scene, UUID award) {
        return scene.payments(award).getString("[0].fileReference");
    }

    private static Response reissue(String token, String payment) {
        return post(token, "/v1/payments/" + payment + "/reissue", WHY);
    }

    private static Response resolve(String item, String resolution, @Nullable String payment) {
        var body = payment == null
                ? Map.of("resolution", resolution, "reason", "the bank said so")
                : Map.of("resolution", resolution, "reason", "the bank said so", "paymentId", payment);
        return post(TOM, "/v1/reconciliation/" + item + "/resolve", body);
    }

    private static String itemOf(String settlement) {
        return itemsOf(settlement).getFirst();
    }

    private static List<String> itemsOf(String settlement) {
        return get(AUDITOR, "/v1/reconciliation?limit=1000")
                .jsonPath()
                .getList("findAll { it.settlementId == '" + settlement + "' }.id");
    }

    private static ValidatableResponse posted(AchFile file) {
        return send(file).then().statusCode(200);
    }

    private static Response send(AchFile file) {
        return send(file.text());
    }

    private static Response send(String file) {
        return People.as(TOM).contentType("text/plain").body(file).post("/v1/settlements");
    }

    private static List<String> said(Scene scene, UUID award) {
        return Topic.read("reimbursement.payments", scene.agencyOf(award).toString()).stream()
                .map(event -> event.type() + " "
                        + event.data().path("amount").path("amount").asText()
                        + (event.data().has("reissueOf")
                                ? " instead of "
                                        + event.data().path("reissueOf").asText()
                                : ""))
                .toList();
    }
}
