package reimbursement.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.enrol;
import static reimbursement.agreements.Api.facts;
import static reimbursement.agreements.Api.id;
import static reimbursement.agreements.Api.last;
import static reimbursement.agreements.Api.newName;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class AgenciesTest {

    @Test
    void aRegisteredAgencyIsShownAndPublished() {
        // Given
        String name = newName();

        // When
        UUID agency = id(as("programme")
                .body(Map.of(
                        "name", name,
                        "state", "GU",
                        "type", "STATE",
                        "county", "Pine County",
                        "ori", "GU0010000",
                        "uei", "ABCDEFGH1234"))
                .post("/v1/agencies"));

        // Then
        as("auditor")
                .get("/v1/agencies/" + agency)
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("state", equalTo("GU"))
                .body("type", equalTo("STATE"))
                .body("enrolment.status", equalTo("none"));
        await().atMost(SOON).untilAsserted(() -> assertThat(facts(agency)).containsExactly("agency-registered"));
        assertThat(last(agency, "agency-registered").text("ori")).isEqualTo("GU0010000");
    }

    @Test
    void aRegistrationThatIsSentAgainUnderItsKeyIsAnsweredAlikeAndToldOnce() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("name", newName(), "state", "OH", "type", "COUNTY");
        UUID first =
                id(as("programme").header("Idempotency-Key", key).body(body).post("/v1/agencies"));

        // When
        UUID again =
                id(as("programme").header("Idempotency-Key", key).body(body).post("/v1/agencies"));

        // Then
        assertThat(again).isEqualTo(first);
        await().atMost(SOON).untilAsserted(() -> assertThat(facts(first)).containsExactly("agency-registered"));
    }

    @Test
    void theSameAgencyIsNotRegisteredTwice() {
        // Given
        String name = newName();
        id(as("programme")
                .body(Map.of("name", name, "state", "OH", "type", "COUNTY"))
                .post("/v1/agencies"));

        // When / Then
        as("programme")
                .body(Map.of("name", name.toUpperCase(java.util.Locale.ROOT), "state", "OH", "type", "COUNTY"))
                .post("/v1/agencies")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-exists"));
        id(as("programme")
                .body(Map.of("name", name, "state", "UT", "type", "COUNTY"))
                .post("/v1/agencies"));
    }

    @Test
    void anEnrolmentSaidAgainChangesNothing() {
        // Given
        UUID agency = agency();
        enrol(agency, "approved", "2025-10-01").then().statusCode(200).body("status", equalTo("approved"));

        // When
        enrol(agency, "approved", "2025-10-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("effectiveOn", equalTo("2025-10-01"));
        enrol(agency, "withdrawn", "2025-12-01").then().statusCode(200).body("status", equalTo("withdrawn"));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts(agency))
                        .containsExactly("agency-registered", "enrolment-approved", "enrolment-withdrawn"));
        as("programme")
                .get("/v1/agencies/" + agency + "/enrolment")
                .then()
                .body("status", equalTo("withdrawn"))
                .body("reason", equalTo("at its own request"));
    }

    @Test
    void whatWasNeverApprovedCannotBeWithdrawn() {
        enrol(agency(), "withdrawn", "2025-12-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-enrolled"));
    }

    @Test
    void anUnknownAgencyIsNotFound() {
        enrol(UUID.randomUUID(), "approved", "2025-12-01").then().statusCode(404);
        as("programme").get("/v1/agencies/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"status\":\"none\",\"effectiveOn\":\"2025-10-01\"}', status",
        "'{\"status\":\"maybe\",\"effectiveOn\":\"2025-10-01\"}', status",
        "'{\"status\":\"withdrawn\",\"effectiveOn\":\"2025-10-01\"}', reason",
        "'{\"status\":\"approved\",\"effectiveOn\":\"2025-10-01\",\"reason\":\"why not\"}', reason",
        "'{\"status\":\"approved\"}', effectiveOn",
        "'{\"status\":\"approved\",\"effectiveOn\":20251001}', effectiveOn",
    })
    void aWrongEnrolmentNamesItsField(String body, String field) {
        as("programme")
                .body(body)
                .put("/v1/agencies/" + agency() + "/enrolment")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":\"Pine\",\"state\":\"XX\",\"type\":\"COUNTY\"}', state",
        "'{\"name\":\"Pine\",\"state\":\"OH\",\"type\":\"COUNTY\",\"ori\":\"OH1\"}', ori",
        "'{\"name\":\"Pine\",\"state\":\"OH\",\"type\":\"COUNTY\",\"uei\":\"0BCDEFGH1234\"}', uei",
        "'{\"name\":\" Pine\",\"state\":\"OH\",\"type\":\"COUNTY\"}', name",
        "'{\"name\":\"...\",\"state\":\"OH\",\"type\":\"COUNTY\"}', name",
        "'{\"state\":\"OH\",\"type\":\"COUNTY\"}', name",
    })
    void aWrongAgencyNamesItsField(String body, String field) {
        as("programme")
                .body(body)
                .post("/v1/agencies")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void agenciesAreFoundByStateAndStartOfName() {
        // Given
        String name = newName();
        UUID here = id(as("programme")
                .body(Map.of("name", name, "state", "OH", "type", "COUNTY"))
                .post("/v1/agencies"));
        id(as("programme")
                .body(Map.of("name", name, "state", "UT", "type", "COUNTY"))
                .post("/v1/agencies"));

        // When
        var found = as("ice").queryParam("state", "OH").queryParam("name", name).get("/v1/agencies");

        // Then
        assertThat(found.jsonPath().getList("id", String.class)).containsExactly(here.toString());
        as("ice").queryParam("state", "Ohio").get("/v1/agencies").then().statusCode(400);
    }
}
