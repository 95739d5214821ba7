package reimbursement.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agencyNamed;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.asAgency;
import static reimbursement.agreements.Api.enrol;
import static reimbursement.agreements.Api.facts;
import static reimbursement.agreements.Api.imported;
import static reimbursement.agreements.Api.last;
import static reimbursement.agreements.Api.newName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class AgencyIdentityTest {

    @Test
    void aRenamedAgencyIsTheSameAgencyAndImportsKnowItByBothNames() {
        // Given
        String former = newName();
        imported("OHIO," + former + ",County,Pine County,Task Force Model,05/10/2025,link,");
        UUID agency = agencyNamed(former);
        String name = newName() + " renamed";

        // When
        rename(agency, name).then().statusCode(200).body("name", equalTo(name));
        rename(agency, name).then().statusCode(200);
        JsonPath older = imported("OHIO," + former + ",County,Pine County,Task Force Model,05/10/2025,link,");
        JsonPath newer = imported("OHIO," + name + ",County,Pine County,Task Force Model,05/10/2025,link,");

        // Then
        assertThat(older.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(newer.getInt("counts.unchanged")).isEqualTo(1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts(agency))
                        .containsExactly("agency-registered", "agreement-signed", "agency-renamed"));
        assertThat(last(agency, "agency-renamed").text("previousName")).isEqualTo(former);
    }

    @Test
    void aProbablyRenamedAgencyIsHeldBackUntilAPersonHasConfirmed() {
        // Given
        String former = "Somervill " + newName();
        String name = former.replace("Somervill", "Somervell");
        imported("OHIO," + former + ",County,Pine County,Task Force Model,05/11/2025,link,");
        UUID agency = agencyNamed(former);
        String row = "OHIO," + name + ",County,Pine County,Task Force Model,05/11/2025,link,";

        // When
        JsonPath heldBack = imported(row);
        rename(agency, name).then().statusCode(200);
        JsonPath confirmed = imported(row);

        // Then
        assertThat(heldBack.getInt("counts.probablyRenamed")).isEqualTo(1);
        assertThat(heldBack.getInt("counts.rejected")).isEqualTo(1);
        as("programme")
                .get("/v1/agreements/imports/" + heldBack.getString("id") + "/changes?kind=probably-renamed")
                .then()
                .body("agencyId", contains(agency.toString()))
                .body("sheetName", contains(name))
                .body("row", contains(2));
        assertThat(confirmed.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(confirmed.getInt("counts.probablyRenamed")).isZero();
    }

    @Test
    void anotherAgencysNameIsRefusedAndSoIsANameOfTomorrow() {
        // Given
        String taken = newName();
        imported("OHIO," + taken + ",County,Pine County,Task Force Model,05/12/2025,link,");
        UUID agency = agency();

        // When / Then
        rename(agency, taken.toUpperCase(Locale.ROOT))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-exists"));
        as("programme")
                .body(Map.of("name", newName(), "effectiveOn", "2998-01-01"))
                .post("/v1/agencies/" + agency + "/rename")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/renamed-in-the-future"));
        rename(UUID.randomUUID(), newName()).then().statusCode(404);
        asAgency(agency)
                .body(Map.of("name", newName(), "effectiveOn", "2025-10-01"))
                .post("/v1/agencies/" + agency + "/rename")
                .then()
                .statusCode(403);
    }

    @Test
    void aMergerEndsOneAgencysAgreementsAndBeginsTheOthersUnderItsOwnKey() {
        // Given
        UUID gone = agency();
        UUID goesOn = agency();
        UUID ended = agreement(gone, "TFM", "2025-05-08");
        enrol(gone, "approved", "2025-10-01").then().statusCode(200);

        // When
        merge(gone, goesOn)
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(goesOn.toString()))
                .body("mergedOn", equalTo("2025-11-01"))
                .body("enrolment.status", equalTo("withdrawn"));

        // Then
        as("programme")
                .get("/v1/agreements/" + ended)
                .then()
                .body("status", equalTo("ended"))
                .body("endsOn", equalTo("2025-11-01"));
        as("programme")
                .get("/v1/agreements?agencyId=" + goesOn)
                .then()
                .body("continues", contains(ended.toString()))
                .body("signedOn", contains("2025-11-01"));
        as("programme").get("/v1/agencies/" + goesOn + "/enrolment").then().body("status", equalTo("approved"));
        as("programme").get("/v1/agencies/" + goesOn).then().body("mergedInto", nullValue());
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(facts(gone)).endsWith("agreement-terminated", "enrolment-withdrawn", "agency-merged");
            assertThat(facts(goesOn)).containsExactly("agency-registered", "agreement-signed", "enrolment-approved");
        });
        assertThat(last(goesOn, "agreement-signed").text("continues")).isEqualTo(ended.toString());
        assertThat(last(gone, "agency-merged").text("intoAgencyId")).isEqualTo(goesOn.toString());
    }

    @Test
    void aMergedAgencyTakesOnNothingMore() {
        // Given
        UUID gone = agency();
        UUID goesOn = agency();
        merge(gone, goesOn).then().statusCode(200);

        // When / Then
        as("programme")
                .body(Map.of("agencyId", gone, "model", "TFM", "signedOn", "2025-12-01"))
                .post("/v1/agreements")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-merged"));
        enrol(gone, "approved", "2025-12-01").then().statusCode(409).body("type", equalTo("/problems/agency-merged"));
        rename(gone, newName()).then().statusCode(409).body("type", equalTo("/problems/agency-merged"));
        merge(gone, goesOn).then().statusCode(409).body("type", equalTo("/problems/agency-merged"));
        merge(goesOn, UUID.randomUUID()).then().statusCode(400);
        merge(UUID.randomUUID(), goesOn).then().statusCode(404);
    }

    private static Response rename(UUID agency, String name) {
        return as("programme")
                .body(Map.of("name", name, "effectiveOn", "2025-10-01"))
                .post("/v1/agencies/" + agency + "/rename");
    }

    private static Response merge(UUID agency, UUID into) {
        return as("programme")
                .body(Map.of("intoAgencyId", into, "effectiveOn", "2025-11-01"))
                .post("/v1/agencies/" + agency + "/merge");
    }
}
