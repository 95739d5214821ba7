package reimbursement.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.officers.application.ExpiringAuthorisations;

@QuarkusTest
@RealBackends
class RecordTest {
    private static final String QUARTER = "FY2026Q1";
    private static final String SNAPSHOT = "2025-12-31";

    private final ExpiringAuthorisations expiring;

    RecordTest(ExpiringAuthorisations expiring) {
        this.expiring = expiring;
    }

    @Test
    void anExamAndChecksAreKeptAndAskedForBeforeTheNextStep() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.nominate(agency.token(), agency, "1001").path("id");
        post(id, "start-training", Map.of("model", "WSO", "effectiveOn", "2025-04-10"))
                .then()
                .statusCode(200);

        // When / Then
        post(id, "sit-exam", Map.of("model", "WSO", "score", 60, "effectiveOn", "2025-04-18"))
                .then()
                .statusCode(200)
                .body("trainings[0].exam.score", contains(60))
                .body("trainings[0].requiredHours", equalTo(8));
        post(id, "complete-training", Map.of("model", "WSO", "effectiveOn", "2025-04-20"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/exam-not-passed"));
        post(id, "sit-exam", Map.of("model", "WSO", "score", 101, "effectiveOn", "2025-04-19"))
                .then()
                .statusCode(400);
        post(id, "sit-exam", Map.of("model", "WSO", "score", 85, "effectiveOn", "2025-04-19"))
                .then()
                .statusCode(200);
        post(id, "complete-training", Map.of("model", "WSO", "effectiveOn", "2025-04-20", "hours", 8))
                .then()
                .statusCode(200)
                .body("trainings[0].hours", equalTo(8));
        Calls.post(agency.token(), "/" + id + "/attest-checks", Map.of("citizen", true))
                .then()
                .statusCode(200)
                .body("checks.citizen", equalTo(true))
                .body("checks.backgroundCheckedOn", nullValue());
        Calls.get(Tokens.of("auditor"), "/" + id).then().body("checks", nullValue());
    }

    @Test
    void whoIsNoCitizenIsNotAuthorised() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.authorisedOfficer(agency, "1001");
        Calls.post(agency.token(), "/" + id + "/attest-checks", Map.of("citizen", false))
                .then()
                .statusCode(200);

        // When
        Response answer = post(
                id, "authorise", Map.of("model", "TFM", "agreementId", agency.agreementId(), "from", "2027-06-01"));

        // Then
        answer.then().statusCode(409).body("type", equalTo("/problems/not-a-citizen"));
    }

    @Test
    void aMistypedTrainingIsMendedByANewFactAndAttestedAnew() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.authorisedOfficer(agency, "1001");
        agency.standingIsAttested(QUARTER, SNAPSHOT, 1);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(1));

        // When
        post(
                        id,
                        "correct",
                        Map.of(
                                "fact", "TRAINED",
                                "model", "TFM",
                                "effectiveOn", "2025-04-21",
                                "reason", "TYPING_ERROR"))
                .then()
                .statusCode(200)
                .body("trainings[0].trainedOn", equalTo("2025-04-21"));

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(2));
        assertThat(agency.eventTypes()).endsWith("roster-attested", "officer-trained", "roster-attested");
        assertThat(agency.attested().getLast().text("sha256"))
                .isEqualTo(RosterByEvents.sha256(RosterByEvents.lines(agency.events(), SNAPSHOT)));
    }

    @Test
    void aSeparationMovedBehindASnapshotIsAttestedAnew() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.authorisedOfficer(agency, "1001");
        post(id, "separate", Map.of("effectiveOn", "2025-12-20")).then().statusCode(200);
        agency.standingIsAttested(QUARTER, SNAPSHOT, 1);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(1));

        // When
        post(id, "correct", Map.of("fact", "SEPARATED", "effectiveOn", "2026-01-20", "reason", "TYPING_ERROR"))
                .then()
                .statusCode(200);

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(2));
        assertThat(agency.attested().getLast().text("sha256"))
                .isNotEqualTo(agency.attested().getFirst().text("sha256"))
                .isEqualTo(RosterByEvents.sha256(RosterByEvents.lines(agency.events(), SNAPSHOT)));
    }

    @Test
    void aCorrectionNamesWhatItMendsAndIsForTheProgramme() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.authorisedOfficer(agency, "1001");
        Map<String, String> body = Map.of("fact", "TRAINED", "effectiveOn", "2025-04-21", "reason", "TYPING_ERROR");

        // When / Then
        post(id, "correct", body).then().statusCode(400).body("violations.field", contains("model"));
        Calls.post(agency.token(), "/" + id + "/correct", body).then().statusCode(403);
        post(id, "correct", Map.of("fact", "SEPARATED", "effectiveOn", "2025-04-21", "reason", "TYPING_ERROR"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-on-record"));
    }

    @Test
    void whatHasRunOutIsToldOnceUnlessRenewedAndChangesNoRoster() {
        // Given
        Agency agency = Agency.known();
        agency.saysOfAgreement("agreement-signed", Map.of("effectiveOn", "2021-03-01"));
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(
                                Rows.count("agreement where id = ? and signed_on = '2021-03-01'", agency.agreementId()))
                        .isOne());
        String expired = authorisedLongAgo(agency, "1001");
        String renewed = authorisedLongAgo(agency, "1002");
        renew(renewed, 0, "2023-12-01");
        renew(renewed, 1, "2025-11-30");
        agency.standingIsAttested(QUARTER, SNAPSHOT, 1);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(1));

        // When
        expiring.expireSome();
        expiring.expireSome();

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.eventTypes()).contains("authorisation-expired"));
        assertThat(agency.events().stream().filter(event -> event.type().equals("authorisation-expired")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.text("officerId")).isEqualTo(expired);
                    assertThat(event.text("effectiveOn")).isEqualTo("2024-01-01");
                });
        assertThat(agency.attested()).hasSize(1);
        Calls.get(PROGRAMME, "/" + expired).then().body("status", equalTo("expired"));
        Calls.get(PROGRAMME, "/" + renewed)
                .then()
                .body("status", equalTo("authorised"))
                .body("authorisations", hasSize(3));
    }

    private static String authorisedLongAgo(Agency agency, String number) {
        String id = Calls.post(
                        PROGRAMME,
                        "",
                        Map.of(
                                "agencyId",
                                agency.id(),
                                "officerNumber",
                                number,
                                "name",
                                "Ana Núñez",
                                "nominatedOn",
                                "2021-04-01"))
                .path("id");
        post(id, "start-training", Map.of("model", "TFM", "effectiveOn", "2021-04-10"))
                .then()
                .statusCode(200);
        post(id, "complete-training", Map.of("model", "TFM", "effectiveOn", "2021-04-20"))
                .then()
                .statusCode(200);
        post(id, "authorise", Map.of("model", "TFM", "agreementId", agency.agreementId(), "from", "2022-01-01"))
                .then()
                .statusCode(200);
        return id;
    }

    private static void renew(String officer, int held, String from) {
        String authorisation = Calls.get(PROGRAMME, "/" + officer).path("authorisations[" + held + "].id");
        post(officer, "renew", Map.of("authorisationId", authorisation, "from", from))
                .then()
                .statusCode(200);
    }

    private static Response post(String id, String action, Map<String, ?> body) {
        return Calls.post(PROGRAMME, "/" + id + "/" + action, body);
    }
}
