package reimbursement.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.asAgency;
import static reimbursement.agreements.Api.facts;
import static reimbursement.agreements.Api.last;
import static reimbursement.agreements.Api.standings;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Upstream;

@QuarkusTest
@RealBackends
class CorrectionTest {

    private static final String QUARTER = "FY2018Q3";

    @Test
    void anEndThatNeverWasIsTakenBackToldAnewAndAttestedAnew() {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "TFM", "2018-03-01");
        change(agreement, "terminate", Map.of("reason", "taken for another", "effectiveOn", "2018-05-01"));
        Upstream.says(
                "reimbursement.quarters",
                QUARTER,
                "quarter-closed",
                Map.of("quarter", QUARTER, "snapshotOn", "2018-06-30", "effectiveOn", "2018-07-01"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, QUARTER)).hasSize(1));

        // When
        Response corrected =
                change(agreement, "correct", Map.of("fact", "TERMINATION", "reason", "it was another agency"));

        // Then
        corrected.then().statusCode(200).body("status", equalTo("live"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, QUARTER)).hasSize(2));
        assertThat(facts(agency)).endsWith("agreement-terminated", "agreement-signed");
        assertThat(last(agency, "agreement-signed").data().has("endsOn")).isFalse();
        assertThat(ended(standings(agency, QUARTER).getFirst())).isTrue();
        assertThat(ended(standings(agency, QUARTER).getLast())).isFalse();
        as("auditor")
                .queryParam("subject", "agreement/" + agreement)
                .get("/v1/audit")
                .then()
                .body("action", hasItem("agreement-corrected"));
    }

    @Test
    void aMistypedSignatureIsMendedAndTheEndStandsWithIt() {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "WSO", "2023-06-14");
        change(agreement, "terminate", Map.of("reason", "exigent", "effectiveOn", "2024-05-01"));

        // When
        Response corrected = change(
                agreement,
                "correct",
                Map.of("fact", "SIGNATURE", "effectiveOn", "2023-06-15", "reason", "misread in the letter"));

        // Then
        corrected.then().statusCode(200).body("signedOn", equalTo("2023-06-15"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts(agency))
                        .endsWith("agreement-terminated", "agreement-signed", "agreement-terminated"));
        assertThat(last(agency, "agreement-signed").text("endsOn")).isEqualTo("2024-05-01");

        // When
        Response again = change(
                agreement,
                "correct",
                Map.of("fact", "SIGNATURE", "effectiveOn", "2023-06-15", "reason", "misread in the letter"));

        // Then
        again.then().statusCode(200);
        assertThat(facts(agency)).hasSize(5);
    }

    @Test
    void aCorrectionThatCannotStandNamesItsRuleAndIsForTheProgrammeAlone() {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "TFM", "2025-05-08");

        // Then
        change(agreement, "correct", Map.of("fact", "NOTICE", "reason", "none was given"))
                .then()
                .statusCode(409)
                .body("type", endsWith("not-on-record"));
        change(agreement, "correct", Map.of("fact", "SUSPENSION", "reason", "none"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("fact"));
        change(UUID.randomUUID(), "correct", Map.of("fact", "NOTICE", "reason", "none"))
                .then()
                .statusCode(404);
        asAgency(agency)
                .body(Map.of("fact", "TERMINATION", "reason", "none"))
                .post("/v1/agreements/" + agreement + "/correct")
                .then()
                .statusCode(403);
    }

    private static boolean ended(PublishedEvent standing) {
        return standing.data().get("agreements").get(0).get("ended").asBoolean();
    }

    private static Response change(UUID agreement, String step, Map<String, ?> body) {
        return as("programme").body(body).post("/v1/agreements/" + agreement + "/" + step);
    }
}
