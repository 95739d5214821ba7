package reimbursement.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.facts;
import static reimbursement.agreements.Api.last;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class AgreementsTest {

    @Test
    void whatHappensToAnAgreementIsPublishedInOrder() {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "TFM", "2025-03-01");

        // When
        change(
                        agreement,
                        "suspend",
                        Map.of("reason", "under review", "effectiveOn", "2025-10-01", "until", "2026-02-01"))
                .then()
                .statusCode(200)
                .body("status", equalTo("suspended"))
                .body("suspendedOn", equalTo("2025-10-01"));
        change(agreement, "reinstate", Map.of("effectiveOn", "2025-11-01"))
                .then()
                .statusCode(200)
                .body("status", equalTo("live"))
                .body("suspendedOn", nullValue());
        change(agreement, "give-notice", Map.of("by", "AGENCY", "effectiveOn", "2026-01-02", "endsOn", "2026-03-01"))
                .then()
                .statusCode(200)
                .body("status", equalTo("noticed"))
                .body("endsOn", equalTo("2026-03-01"));
        change(agreement, "terminate", Map.of("reason", "replaced", "effectiveOn", "2026-01-05"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ended"))
                .body("endsOn", equalTo("2026-01-05"));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts(agency))
                        .containsExactly(
                                "agency-registered",
                                "agreement-signed",
                                "agreement-suspended",
                                "agreement-reinstated",
                                "termination-noticed",
                                "agreement-terminated"));
        PublishedEvent suspended = last(agency, "agreement-suspended");
        assertThat(suspended.text("agreementId")).isEqualTo(agreement.toString());
        assertThat(suspended.text("effectiveOn")).isEqualTo("2025-10-01");
        assertThat(suspended.text("until")).isEqualTo("2026-02-01");
        assertThat(last(agency, "termination-noticed").text("endsOn")).isEqualTo("2026-03-01");
        assertThat(last(agency, "agreement-terminated").text("effectiveOn")).isEqualTo("2026-01-05");
    }

    @Test
    void aSecondLiveAgreementOfTheSameModelIsRefused() {
        // Given
        UUID agency = agency();
        agreement(agency, "TFM", "2025-03-01");

        // When
        Response second = sign(agency, "TFM", "2025-12-01");

        // Then
        second.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/agreement-exists"));
        assertThat(agreement(agency, "WSO", "2025-12-01")).isNotNull();
    }

    @Test
    void anAgreementSignedInTheFutureIsRefused() {
        sign(agency(), "TFM", "2026-01-06")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/signed-in-the-future"));
    }

    @Test
    void anAgreementOfAnUnknownAgencyIsRefused() {
        sign(UUID.randomUUID(), "TFM", "2025-03-01")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("agencyId"));
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "A notice ends the agreement on the day that it has set.",
            source = "our reading")
    @Test
    void aNoticeThatHasRunOutEndsTheAgreementByItself() {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "WSO", "2025-03-01");

        // When
        change(agreement, "give-notice", Map.of("by", "ICE", "effectiveOn", "2025-10-01"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ended"))
                .body("endsOn", equalTo("2025-12-30"));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts(agency)).endsWith("termination-noticed", "agreement-terminated"));
        assertThat(last(agency, "agreement-terminated").text("effectiveOn")).isEqualTo("2025-12-30");
    }

    @ParameterizedTest
    @CsvSource({"reinstate, not-suspended", "give-notice, not-suspended"})
    void aRefusalNamesItsRule(String action, String rule) {
        // Given
        UUID agreement = agreement(agency(), "TFM", "2025-03-01");
        Map<String, Object> body = action.equals("give-notice")
                ? Map.of("by", "ICE", "effectiveOn", "2025-12-01")
                : Map.of("effectiveOn", "2025-12-01");

        // When
        Response refused = change(agreement, action, body);

        // Then
        refused.then().statusCode(409).body("type", equalTo("/problems/" + rule));
    }

    @Test
    void theListIsFilteredByWhatAnAgreementIsToday() {
        // Given
        UUID agency = agency();
        UUID live = agreement(agency, "TFM", "2025-03-01");
        UUID suspended = agreement(agency, "WSO", "2025-03-01");
        UUID ended = agreement(agency, "JEM", "2025-03-01");
        change(suspended, "suspend", Map.of("reason", "under review", "effectiveOn", "2025-12-01"));
        change(ended, "terminate", Map.of("reason", "exigent", "effectiveOn", "2025-12-01"));
        UUID noticed = agreement(agency, "JEM", "2025-12-01");
        change(noticed, "give-notice", Map.of("by", "AGENCY", "effectiveOn", "2026-01-01"));

        // When / Then
        assertThat(listed(agency, "live")).containsExactly(live.toString());
        assertThat(listed(agency, "suspended")).containsExactly(suspended.toString());
        assertThat(listed(agency, "ended")).containsExactly(ended.toString());
        assertThat(listed(agency, "noticed")).containsExactly(noticed.toString());
    }

    @Test
    void theListComesInPages() {
        // Given
        UUID agency = agency();
        UUID first = agreement(agency, "TFM", "2025-03-01");
        UUID second = agreement(agency, "WSO", "2025-03-01");

        // When
        Response page = as("auditor").get("/v1/agreements?limit=1&agencyId=" + agency);

        // Then
        assertThat(page.jsonPath().getList("id", String.class)).containsExactly(first.toString());
        String next = page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        Response rest = as("auditor").get(next);
        assertThat(rest.jsonPath().getList("id", String.class)).containsExactly(second.toString());
        assertThat(rest.header("Link")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "suspend, '{\"reason\":\"under\\u0007review\",\"effectiveOn\":\"2025-12-01\"}', reason",
        "suspend, '{\"reason\":\"\",\"effectiveOn\":\"2025-12-01\"}', reason",
        "suspend, '{\"reason\":\"under review\"}', effectiveOn",
        "suspend, '{\"reason\":\"under review\",\"effectiveOn\":\"+12025-12-01\"}', effectiveOn",
        "reinstate, '{\"effectiveOn\":\"2025-13-01\"}', effectiveOn",
        "give-notice, '{\"by\":\"NOBODY\",\"effectiveOn\":\"2025-12-01\"}', by",
        "terminate, '{\"reason\":\"done\",\"effectiveOn\":\"2025-12-01\",\"extra\":1}', extra",
    })
    void aWrongFieldIsNamed(String action, String body, String field) {
        // Given
        UUID agreement = agreement(agency(), "TFM", "2025-03-01");

        // When
        Response answer = as("programme").body(body).post("/v1/agreements/" + agreement + "/" + action);

        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        as("programme").get("/v1/agreements/" + UUID.randomUUID()).then().statusCode(404);
        change(UUID.randomUUID(), "reinstate", Map.of("effectiveOn", "2025-12-01"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static Response sign(UUID agency, String model, String signedOn) {
        return as("programme")
                .body(Map.of("agencyId", agency, "model", model, "signedOn", signedOn))
                .post("/v1/agreements");
    }

    private static Response change(UUID agreement, String action, Map<String, ?> body) {
        return as("programme").body(body).post("/v1/agreements/" + agreement + "/" + action);
    }

    private static List<String> listed(UUID agency, String status) {
        return as("programme")
                .get("/v1/agreements?agencyId=" + agency + "&status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("id", String.class);
    }
}
