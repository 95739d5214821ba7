package reimbursement.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.asAgency;
import static reimbursement.agreements.Api.enrol;
import static reimbursement.agreements.Api.imported;
import static reimbursement.agreements.Api.newName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class SheetChangesTest {

    @ProgrammeRule(
            of = Section.SHEETS,
            says = "A sheet never ends an agreement; an enrolled agency that is gone raises an alert.",
            source = "our reading")
    @Test
    void anEnrolledAgencyThatIsGoneIsAnAlertOnceUntilAPersonAcknowledgesIt() {
        // Given
        UUID gone = agency();
        UUID agreement = agreement(gone, "TFM", "2025-05-08");
        enrol(gone, "approved", "2025-10-01").then().statusCode(200);

        // When
        anySheet();
        anySheet();
        List<String> open = alerts(gone, "open");
        acknowledge(open.getFirst(), "the agency asked to leave").then().statusCode(200);

        // Then
        assertThat(open).hasSize(1);
        assertThat(alerts(gone, "open")).isEmpty();
        as("auditor")
                .get("/v1/alerts/" + open.getFirst())
                .then()
                .statusCode(200)
                .body("status", equalTo("acknowledged"))
                .body("kind", equalTo("enrolled-agency-gone"))
                .body("note", equalTo("the agency asked to leave"));
        acknowledge(open.getFirst(), "again")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-acknowledged"));
        as("programme").get("/v1/agreements/" + agreement).then().body("status", equalTo("live"));
        anySheet();
        assertThat(alerts(gone, "open")).hasSize(1);
    }

    @Test
    void anAgencyThatIsNotEnrolledIsGoneWithoutAnAlert() {
        // Given
        UUID gone = agency();
        agreement(gone, "TFM", "2025-05-08");

        // When
        JsonPath done = anySheet();

        // Then
        assertThat(done.getInt("counts.gone")).isPositive();
        assertThat(alerts(gone, "open")).isEmpty();
    }

    @Test
    void changesAndAlertsAreForTheProgrammeAndAuditorsAlone() {
        // Given
        String sheet = anySheet().getString("id");

        // When / Then
        as("auditor").get("/v1/agreements/imports/" + sheet + "/changes").then().statusCode(200);
        as("programme")
                .get("/v1/agreements/imports/" + UUID.randomUUID() + "/changes")
                .then()
                .statusCode(404);
        as("programme")
                .get("/v1/agreements/imports/" + sheet + "/changes?kind=lost")
                .then()
                .statusCode(400);
        asAgency(agency())
                .get("/v1/agreements/imports/" + sheet + "/changes")
                .then()
                .statusCode(403);
        as("programme").get("/v1/alerts?status=lost").then().statusCode(400);
        as("programme").get("/v1/alerts/" + UUID.randomUUID()).then().statusCode(404);
        as("ice").get("/v1/alerts").then().statusCode(403);
        acknowledge(UUID.randomUUID().toString(), "nobody's").then().statusCode(404);
        as("auditor")
                .body(Map.of("note", "seen"))
                .post("/v1/alerts/" + UUID.randomUUID() + "/acknowledge")
                .then()
                .statusCode(403);
    }

    private static JsonPath anySheet() {
        return imported("OHIO," + newName() + ",County,Pine County,Task Force Model,05/09/2025,link,");
    }

    private static List<String> alerts(UUID agency, String status) {
        return as("programme")
                .get("/v1/alerts?status=" + status + "&agencyId=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("id");
    }

    private static Response acknowledge(String alert, String note) {
        return as("programme").body(Map.of("note", note)).post("/v1/alerts/" + alert + "/acknowledge");
    }
}
