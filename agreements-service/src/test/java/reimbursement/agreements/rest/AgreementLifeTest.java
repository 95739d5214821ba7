package reimbursement.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.asAgency;
import static reimbursement.agreements.Api.facts;
import static reimbursement.agreements.Api.id;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

@QuarkusTest
@RealBackends
class AgreementLifeTest {

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says =
                    "ICE may suspend at once; the notice states reason, length and how to respond; it may be extended or vacated.",
            source = "MOA, suspension")
    @Test
    void aSuspensionIsExtendedThenVacatedAndEachStepCitesItsClause() {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "TFM", "2025-05-08");

        // When
        change(
                        agreement,
                        "suspend",
                        Map.of(
                                "reason",
                                "records are incomplete",
                                "effectiveOn",
                                "2025-06-01",
                                "until",
                                "2025-06-30",
                                "howToRespond",
                                "in writing to the field office"))
                .then()
                .statusCode(200)
                .body("clause", equalTo("suspension-at-once"));
        change(
                        agreement,
                        "extend",
                        Map.of("reason", "still incomplete", "effectiveOn", "2025-06-20", "until", "2025-07-15"))
                .then()
                .statusCode(200)
                .body("clause", equalTo("suspension-extended"));
        change(agreement, "vacate", Map.of("suspendedOn", "2025-06-01", "reason", "it rested on a mistake"))
                .then()
                .statusCode(200)
                .body("clause", equalTo("suspension-vacated"))
                .body("status", equalTo("live"));

        // Then
        asAgency(agency)
                .get("/v1/agreements/" + agreement + "/history")
                .then()
                .statusCode(200)
                .body(
                        "step",
                        contains(
                                "signed",
                                "suspended",
                                "suspension-vacated",
                                "suspension-extended",
                                "suspension-vacated"))
                .body("[1].howToRespond", equalTo("in writing to the field office"))
                .body("[1].clause.basis", equalTo("published"))
                .body("[3].until", equalTo("2025-07-15"));
        as("auditor")
                .get("/v1/audit?subject=agreement/" + agreement)
                .then()
                .body("detail.clause", hasItem("suspension-vacated"));
        await().atMost(SOON).untilAsserted(() -> assertThat(facts(agency)).hasSize(6));
        assertThat(Topic.read("reimbursement.agreements", agency.toString(), "agreement-reinstated"))
                .allMatch(event -> event.data().get("vacated").asBoolean())
                .extracting(event -> event.text("effectiveOn"))
                .containsExactly("2025-06-01", "2025-07-01");
        PublishedEvent extended = Topic.read("reimbursement.agreements", agency.toString(), "agreement-suspended")
                .getLast();
        assertThat(extended.data().get("extension").asBoolean()).isTrue();
        assertThat(extended.text("effectiveOn")).isEqualTo("2025-07-01");
        as("programme")
                .get("/v1/agreements?status=suspended&agencyId=" + agency)
                .then()
                .body("id", equalTo(List.of()));
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "An agreement takes effect when both sides have signed.",
            source = "MOA, effective date")
    @Test
    void anAgreementIsInEffectWhenBothSidesHaveSigned() {
        // Given
        UUID agency = agency();

        // When
        UUID agreement = id(as("programme")
                .body(Map.of("agencyId", agency, "model", "TFM", "signedByAgencyOn", "2025-06-20"))
                .post("/v1/agreements"));

        // Then
        as("programme")
                .get("/v1/agreements/" + agreement)
                .then()
                .body("status", equalTo("pending"))
                .body("signedOn", nullValue())
                .body("signedByAgencyOn", equalTo("2025-06-20"));
        as("programme")
                .get("/v1/agreements?status=pending&agencyId=" + agency)
                .then()
                .body("id", contains(agreement.toString()));
        as("programme").get("/v1/agreements?agencyId=" + agency).then().body("$", equalTo(List.of()));
        sign(agreement, "AGENCY", "2025-06-21")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-signed"));
        as("programme")
                .body(Map.of("agencyId", agency, "model", "TFM", "signedByIceOn", "2025-06-20"))
                .post("/v1/agreements")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-proposed"));
        sign(agreement, "ICE", "2025-07-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("live"))
                .body("signedOn", equalTo("2025-07-01"))
                .body("signedByIceOn", equalTo("2025-07-01"));
        sign(agreement, "ICE", "2025-07-01").then().statusCode(404);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(facts(agency)).containsExactly("agency-registered", "agreement-signed"));
        PublishedEvent signed = Topic.read("reimbursement.agreements", agency.toString(), "agreement-signed")
                .getLast();
        assertThat(signed.text("agreementId")).isEqualTo(agreement.toString());
        assertThat(signed.text("signedByAgencyOn")).isEqualTo("2025-06-20");
        assertThat(signed.text("effectiveOn")).isEqualTo("2025-07-01");
    }

    @Test
    void signaturesThatContradictEachOtherAreTold() {
        // Given
        UUID agency = agency();

        // When / Then
        propose(Map.of("agencyId", agency, "model", "TFM")).then().statusCode(400);
        propose(Map.of("agencyId", agency, "model", "TFM", "signedOn", "2025-07-01", "signedByIceOn", "2025-07-01"))
                .then()
                .statusCode(400);
        propose(Map.of(
                        "agencyId",
                        agency,
                        "model",
                        "TFM",
                        "signedOn",
                        "2025-06-30",
                        "signedByAgencyOn",
                        "2025-06-20",
                        "signedByIceOn",
                        "2025-07-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("signedOn"));
        propose(Map.of("agencyId", agency, "model", "TFM", "signedByIceOn", "2998-07-01"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/signed-in-the-future"));
        sign(UUID.randomUUID(), "ICE", "2025-07-01").then().statusCode(404);
    }

    @Test
    void aSideThatIsNamedEndsAnAgreementAsItsMoaAsks() {
        // Given
        UUID agreement = agreement(agency(), "WSO", "2025-05-08");

        // When
        Response tooSoon =
                change(agreement, "terminate", Map.of("reason", "enough", "effectiveOn", "2025-08-01", "by", "AGENCY"));
        Response exigent = change(
                agreement,
                "terminate",
                Map.of("reason", "no staff left", "effectiveOn", "2025-08-01", "by", "AGENCY", "exigent", true));

        // Then
        tooSoon.then().statusCode(409).body("type", equalTo("/problems/notice-required"));
        exigent.then().statusCode(200).body("clause", equalTo("wso-exigent")).body("status", equalTo("ended"));
        as("programme")
                .get("/v1/agreements/" + UUID.randomUUID() + "/history")
                .then()
                .statusCode(404);
        asAgency(agency())
                .get("/v1/agreements/" + agreement + "/history")
                .then()
                .statusCode(404);
    }

    private static Response propose(Map<String, ?> body) {
        return as("programme").body(body).post("/v1/agreements");
    }

    private static Response sign(UUID agreement, String by, String on) {
        return change(agreement, "sign", Map.of("by", by, "signedOn", on));
    }

    private static Response change(UUID agreement, String action, Map<String, ?> body) {
        return as("programme").body(body).post("/v1/agreements/" + agreement + "/" + action);
    }
}
