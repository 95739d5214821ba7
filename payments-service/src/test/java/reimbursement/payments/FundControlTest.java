package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.dollars;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

@QuarkusTest
@RealBackends
class FundControlTest {
    @ProgrammeRule(
            of = Section.MONEY,
            says =
                    "Never obligate beyond or ahead of what is available; a refused attempt is logged, and the payment waits for funds.",
            source = "31 USC 1341, 1517")
    @Test
    void oneCentMoreThanIsAvailableIsHeldAndLogged() {
        // Given
        var scene = Scene.withFund("3999.99");

        // When
        var award = scene.award("4000.00");

        // Then
        var payment = scene.payment(award, "held");
        assertThat(payment.getString("[0].heldFor")).isEqualTo("FUNDS");
        assertThat(scene.available()).isEqualTo("3999.99");
        get(AUDITOR, "/v1/funds/" + scene.fundId() + "/refused-obligations")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("[0].paymentId", equalTo(payment.getString("[0].id")))
                .body("[0].amount.amount", equalTo("4000.00"))
                .body("[0].available.amount", equalTo("3999.99"));
        await().untilAsserted(() -> assertThat(Topic.read(
                        "reimbursement.payments", scene.agencyOf(award).toString()))
                .extracting(PublishedEvent::type, event -> event.text("reason"))
                .containsExactly(tuple("payment-held", "FUNDS")));
    }

    @Test
    void exactlyWhatFitsIsObligatedAndTheRestProceedsByAgeWhenMoneyArrives() {
        // Given
        var scene = Scene.withFund("30000.00");

        // When
        var awards = IntStream.range(0, 60)
                .parallel()
                .mapToObj(number -> scene.award("1000.00"))
                .toList();

        // Then
        await().untilAsserted(() -> assertThat(statuses(scene)).hasSize(60));
        assertThat(statuses(scene)).filteredOn("scheduled"::equals).hasSize(30);
        assertThat(statuses(scene)).filteredOn("held"::equals).hasSize(30);
        assertThat(scene.available()).isEqualTo("0.00");

        // When
        var waiting = idsInStatus(scene, "held");
        scene.allot("10000.00", "SECOND");

        // Then
        assertThat(idsInStatus(scene, "held"))
                .isEqualTo(waiting.stream().sorted().skip(10).toList());
        assertThat(scene.available()).isEqualTo("0.00");
        assertThat(awards).hasSize(60);
    }

    @Test
    void withoutAFundForItsYearAPaymentWaitsUntilThereIsMoney() {
        // Given
        var scene = Scene.withoutFund();
        var award = scene.award("4000.00");
        scene.payment(award, "held");

        // When
        scene.openFund();
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/release", People.WHY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/insufficient-funds"));
        scene.allot("4000.00", "FIRST");

        // Then
        scene.payment(award, "scheduled");
        assertThat(scene.available()).isEqualTo("0.00");
    }

    @Test
    void theSameAllotmentAgainChangesNothingAndAnotherUnderItsReferenceIsRefused() {
        // Given
        var scene = Scene.withFund("100.00");
        var path = "/v1/funds/" + scene.fundId() + "/allotments";

        // When
        post(TOM, path, Map.of("amount", dollars("100.00"), "reference", "FIRST"))
                .then()
                .statusCode(200);
        post(TOM, path, Map.of("amount", dollars("100.01"), "reference", "FIRST"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reference-already-used"));

        // Then
        assertThat(scene.available()).isEqualTo("100.00");
    }

    @Test
    void noMoreIsApportionedThanAppropriatedNorAllottedThanApportionedAndAttemptsAreKept() {
        // Given
        var scene = Scene.withoutFund();
        scene.openFund();
        scene.give("appropriations", "100.00", "PL-1").then().statusCode(201);

        // When
        scene.give("apportionments", "100.01", "SF-132")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/appropriation-exceeded"));
        scene.give("apportionments", "80.00", "SF-132").then().statusCode(201);
        scene.give("allotments", "80.01", "ADVICE")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/apportionment-exceeded"));
        scene.give("allotments", "50.00", "ADVICE").then().statusCode(201);
        scene.give("apportionments", "80.00", "SF-132").then().statusCode(200);
        scene.give("apportionments", "1.00", "SF-132")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reference-already-used"));

        // Then
        var balances = scene.balances();
        assertThat(balances.getString("balances.appropriated.amount")).isEqualTo("100.00");
        assertThat(balances.getString("balances.unapportioned.amount")).isEqualTo("20.00");
        assertThat(balances.getString("balances.apportioned.amount")).isEqualTo("30.00");
        assertThat(balances.getString("balances.allotted.amount")).isEqualTo("50.00");
        get(AUDITOR, "/v1/funds/" + scene.fundId() + "/refused-authority")
                .then()
                .statusCode(200)
                .body("step", equalTo(List.of("APPORTIONMENT", "ALLOTMENT")))
                .body("amount.amount", equalTo(List.of("100.01", "80.01")))
                .body("available.amount", equalTo(List.of("100.00", "80.00")))
                .body("attemptedBy", equalTo(List.of("tom", "tom")));
        await().untilAsserted(() -> assertThat(Topic.read("reimbursement.payments", scene.fundId()))
                .extracting(PublishedEvent::type, event -> event.text("step"))
                .containsExactly(
                        tuple("fund-authority-changed", "APPROPRIATION"),
                        tuple("fund-authority-changed", "APPORTIONMENT"),
                        tuple("fund-authority-changed", "ALLOTMENT")));
    }

    @Test
    void aFundIsClosedOnceNothingIsUnderWayAndPaysNoMore() {
        // Given
        var scene = Scene.withFund("100.00");
        var award = scene.award("60.00");
        scene.payment(award, "scheduled");
        var close = "/v1/funds/" + scene.fundId() + "/close";
        post(TOM, close).then().statusCode(409).body("type", equalTo("/problems/fund-in-use"));
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/cancel", Map.of("reason", "not due"))
                .then()
                .statusCode(200);

        // When
        post(TOM, close)
                .then()
                .statusCode(200)
                .body("balances.canceled.amount", equalTo("100.00"))
                .body("balances.available.amount", equalTo("0.00"));

        // Then
        post(TOM, close).then().statusCode(409).body("type", equalTo("/problems/fund-closed"));
        scene.give("appropriations", "1.00", "LATE")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/fund-closed"));
        var late = scene.award("1.00");
        scene.payment(late, "held");
        get(AUDITOR, "/v1/funds/refused-obligations?fiscalYear=" + scene.fiscalYear)
                .then()
                .statusCode(200)
                .body("paymentId", equalTo(List.of(scene.idOf(late))));
    }

    @Test
    void anAllotmentOfNothingOrLessIsRefused() {
        var scene = Scene.withFund("100.00");

        for (var amount : List.of("0.00", "-5.00", "1000000000000.00")) {
            post(
                            TOM,
                            "/v1/funds/" + scene.fundId() + "/allotments",
                            Map.of("amount", dollars(amount), "reference", "X"))
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("amount"));
        }
    }

    @Test
    void aFundIsOpenedOnce() {
        var scene = Scene.withFund("100.00");

        post(TOM, "/v1/funds", Map.of("code", "FUND-" + scene.fiscalYear, "title", "Again", "fiscalYear", 2040))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/fund-code-already-used"));
        post(TOM, "/v1/funds", Map.of("code", "no blanks", "title", "T", "fiscalYear", 2040))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("code"));
    }

    @Test
    void aCancelledPaymentGivesItsMoneyBackAndSaysSo() {
        // Given
        var scene = Scene.withFund("4000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");
        var path = "/v1/payments/" + scene.idOf(award);

        // When
        post(ANN, path + "/hold", Map.of("reason", "believed improper")).then().statusCode(200);
        post(ANN, path + "/release", Map.of()).then().statusCode(400);
        post(ANN, path + "/release", Map.of("reason", "the counts are right"))
                .then()
                .statusCode(200)
                .body("status", equalTo("scheduled"));
        get(AUDITOR, "/v1/audit?action=payment-released&subject=payment/" + scene.idOf(award))
                .then()
                .body("[0].detail.reason", equalTo("the counts are right"));
        post(ANN, path + "/cancel", Map.of("reason", "improper"))
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("reason", equalTo("improper"));

        // Then
        assertThat(scene.available()).isEqualTo("4000.00");
        var agency = scene.agencyOf(award).toString();
        await().untilAsserted(() ->
                assertThat(Topic.read("reimbursement.payments", agency)).hasSize(4));
        var last = Topic.read("reimbursement.payments", agency).getLast();
        assertThat(last.type()).isEqualTo("payment-scheduled");
        assertThat(last.data().path("amount").path("amount").asText()).isEqualTo("0.00");
        assertThat(last.data().path("entries").path(0).path("account").asText()).isEqualTo("OBLIGATED");
    }

    @Test
    void aPaymentThatWaitedForFundsAndIsCancelledSaysThatNothingIsToBePaid() {
        // Given
        var scene = Scene.withFund("1.00");
        var award = scene.award("4000.00");
        scene.payment(award, "held");

        // When
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/cancel", Map.of("reason", "not due"))
                .then()
                .statusCode(200);

        // Then
        var agency = scene.agencyOf(award).toString();
        await().untilAsserted(() ->
                assertThat(Topic.read("reimbursement.payments", agency)).hasSize(2));
        var last = Topic.read("reimbursement.payments", agency).getLast();
        assertThat(last.type()).isEqualTo("payment-scheduled");
        assertThat(last.data().path("amount").path("amount").asText()).isEqualTo("0.00");
        assertThat(last.data().path("entries")).isEmpty();
    }

    @Test
    void controlCharactersInTextAreAnsweredClearly() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");
        var account = "/v1/payees/" + UUID.randomUUID() + "/accounts/" + UUID.randomUUID() + "/confirm";

        for (var text : List.of("a\u0000b", "a\u001bb", "a\nb")) {
            for (var answer : List.of(
                    post(ANN, "/v1/payments/" + scene.idOf(award) + "/hold", Map.of("reason", text)),
                    post(ANN, "/v1/payments/" + scene.idOf(award) + "/cancel", Map.of("reason", text)),
                    post(TOM, "/v1/funds", Map.of("code", "CTRL", "title", text, "fiscalYear", 2040)),
                    post(
                            TOM,
                            "/v1/funds/" + scene.fundId() + "/allotments",
                            Map.of("amount", dollars("1.00"), "reference", text)),
                    post(TOM, account, Map.of("method", text)))) {
                answer.then().statusCode(400).body("type", equalTo("/problems/invalid"));
            }
        }
        get(AUDITOR, "/v1/payments?quarter=%00").then().statusCode(400);
        scene.payment(award, "scheduled");
    }

    private static List<String> statuses(Scene scene) {
        return get(AUDITOR, "/v1/payments?limit=1000&quarter=" + scene.quarter)
                .then()
                .extract()
                .jsonPath()
                .getList("status");
    }

    private static List<String> idsInStatus(Scene scene, String status) {
        List<String> ids =
                new ArrayList<>(get(AUDITOR, "/v1/payments?limit=1000&status=" + status + "&quarter=" + scene.quarter)
                        .then()
                        .extract()
                        .jsonPath()
                        .<String>getList("id"));
        ids.sort(Comparator.comparing(UUID::fromString, Comparator.comparing(UUID::toString)));
        return ids;
    }
}
