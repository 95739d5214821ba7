package reimbursement.payments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class IsolationTest {
    private static final String ANYTHING = UUID.randomUUID().toString();

    @Test
    void anAgencySeesWhatBecameOfItsOwnMoneyAlone() {
        // Given
        var scene = Scene.withFund("10000.00");
        var own = scene.award("4000.00");
        var foreign = scene.award("3000.00");
        scene.payment(own, "scheduled");
        scene.payment(foreign, "scheduled");
        var token = Tokens.agency(scene.agencyOf(own));

        // Then
        get(token, "/v1/payments?quarter=" + scene.quarter)
                .then()
                .statusCode(200)
                .body("awardId", equalTo(List.of(own.toString())));
        get(token, "/v1/payments?awardId=" + foreign).then().statusCode(200).body("size()", equalTo(0));
        get(token, "/v1/payments/" + scene.idOf(own)).then().statusCode(200);
        get(token, "/v1/payments/" + scene.idOf(foreign))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        get(token, "/v1/payments?agencyId=" + scene.agencyOf(foreign))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/other-agency"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/funds",
                "/v1/schedules",
                "/v1/settlements",
                "/v1/reconciliation",
                "/v1/ledger/accounts",
                "/v1/ledger/entries",
                "/v1/ledger/trial-balance"
            })
    void anAgencySeesNothingOfTheTreasurysAffairs(String path) {
        get(Tokens.agency(UUID.randomUUID()), path).then().statusCode(403);
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        get(AUDITOR, path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "treasury,  /v1/payments/{id}/approve",
        "certifier, /v1/payments/{id}/approve",
        "approver,  /v1/schedules/{id}/certify",
        "disburser, /v1/schedules/{id}/certify",
        "treasury,  /v1/schedules/{id}/certify",
        "certifier, /v1/schedules/{id}/transmit",
        "approver,  /v1/schedules/{id}/transmit",
        "treasury,  /v1/schedules/{id}/transmit",
        "programme, /v1/payments/{id}/approve",
        "operator,  /v1/payments/{id}/approve",
        "auditor,   /v1/payments/{id}/approve"
    })
    void nobodyDoesWhatAnotherRoleIsFor(String role, String path) {
        post(Tokens.of(role), path.replace("{id}", ANYTHING)).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "approver,  /v1/payments/{id}/approve",
        "certifier, /v1/schedules/{id}/certify",
        "disburser, /v1/schedules/{id}/transmit"
    })
    void whatDoesNotExistIsNotFound(String role, String path) {
        post(Tokens.of(role), path.replace("{id}", ANYTHING))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void unknownFieldsAndStatusesAreRefused() {
        post(People.TOM, "/v1/funds", Map.of("code", "X", "title", "T", "fiscalYear", 2030, "colour", "red"))
                .then()
                .statusCode(400);
        get(AUDITOR, "/v1/payments?status=lost").then().statusCode(400).body("violations[0].field", equalTo("status"));
    }

    @Test
    void paymentsAreListedPageByPage() {
        // Given
        var scene = Scene.withFund("10000.00");
        List<UUID> awards = new ArrayList<>();
        for (var number = 0; number < 5; number++) {
            awards.add(scene.award("10.00"));
        }
        awards.forEach(award -> scene.payment(award, "scheduled"));

        // When
        List<String> listed = new ArrayList<>();
        String next = "/v1/payments?limit=2&quarter=" + scene.quarter;
        while (next != null) {
            var page = People.as(AUDITOR)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            listed.addAll(page.jsonPath().getList("awardId"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/v1"), link.indexOf('>'));
        }

        // Then
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        awards.stream().map(UUID::toString).toList());
    }
}
