package reimbursement.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class TransferTest {
    private static final String QUARTER = "FY2026Q1";
    private static final String SNAPSHOT = "2025-12-31";

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "One agency at a time; a transfer ends one roster entry and starts another.",
            source = "our reading")
    @Test
    void aTransferIsToldToBothAgenciesAndBothRostersAreAttestedAnew() {
        // Given
        Agency left = Agency.known();
        Agency joined = Agency.known();
        String officer = Calls.authorisedOfficer(left, "1001");
        Calls.put(PROGRAMME, "/" + officer + "/pay", Calls.pay("61250.00", "2025-05-01"))
                .then()
                .statusCode(200);
        left.standingIsAttested(QUARTER, SNAPSHOT, 1);
        joined.standingIsAttested(QUARTER, SNAPSHOT, 1);
        attested(left, 1);
        attested(joined, 1);

        // When
        transfer(officer, joined, "2025-11-01")
                .then()
                .statusCode(200)
                .body("agencyId", equalTo(joined.key()))
                .body("status", equalTo("trained"))
                .body("transfers", hasSize(1));
        Calls.post(
                        PROGRAMME,
                        "/" + officer + "/authorise",
                        Map.of("model", "TFM", "agreementId", joined.agreementId(), "from", "2025-11-15"))
                .then()
                .statusCode(200);

        // Then
        assertMatchesItsEvents(left, attested(left, 2).getLast());
        assertMatchesItsEvents(joined, attested(joined, 3).getLast());
        assertThat(left.eventTypes())
                .endsWith("roster-attested", "authorisation-revoked", "officer-transferred", "roster-attested");
        assertThat(joined.eventTypes())
                .containsExactly(
                        "roster-attested",
                        "officer-transferred",
                        "training-started",
                        "officer-trained",
                        "roster-attested",
                        "officer-authorised",
                        "roster-attested");
        await().atMost(Agency.SOON).untilAsserted(() -> assertThat(joined.pay()).hasSize(1));
        assertThat(Calls.get(left.token(), "/" + officer).statusCode()).isEqualTo(404);
        Calls.get(joined.token(), "/" + officer + "/pay").then().body("effectiveOn", contains("2025-05-01"));
        Calls.get(PROGRAMME, "?agencyId=" + left.id()).then().body("$", hasSize(0));
    }

    @Test
    void aSeparationFromTheNewAgencyLeavesTheOldRosterAsItWas() {
        // Given
        Agency left = Agency.known();
        Agency joined = Agency.known();
        String officer = Calls.authorisedOfficer(left, "1001");
        left.standingIsAttested(QUARTER, SNAPSHOT, 1);
        transfer(officer, joined, "2025-11-01").then().statusCode(200);
        Calls.post(PROGRAMME, "/" + officer + "/separate", Map.of("effectiveOn", "2025-12-01"))
                .then()
                .statusCode(200);

        // When
        left.standingIsAttested(QUARTER, SNAPSHOT, 2);

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(left.attested().getLast().text("standingRevision"))
                        .isEqualTo("2"));
        assertMatchesItsEvents(left, left.attested().getLast());
    }

    @Test
    void eachAgencyIsRestatedWithWhatItWasTold() {
        // Given
        Agency left = Agency.known();
        Agency joined = Agency.known();
        String officer = Calls.authorisedOfficer(left, "1001");
        transfer(officer, joined, "2025-11-01").then().statusCode(200);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(joined.eventTypes()).hasSize(3));
        List<PublishedEvent> told = left.events();

        // When
        restate(left);
        restate(joined);

        // Then
        await().atMost(Agency.SOON).untilAsserted(() -> {
            assertThat(left.events()).hasSize(2 * told.size());
            assertThat(joined.events()).hasSize(6);
        });
        assertThat(RosterByEvents.lines(left.events(), SNAPSHOT)).isEqualTo(RosterByEvents.lines(told, SNAPSHOT));
        assertThat(joined.eventTypes().subList(3, 6))
                .containsExactly("officer-transferred", "training-started", "officer-trained");
    }

    @Test
    void theNumberLeftBehindIsNobodysAndARosterThatStillNamesItIsTold() {
        // Given
        Agency left = Agency.known();
        Agency joined = Agency.known();
        Calls.nominate(PROGRAMME, joined, "1001").then().statusCode(201);
        String officer = Calls.authorisedOfficer(left, "1001");

        // When / Then
        transfer(officer, joined, "2025-11-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/officer-number-taken"));
        Calls.post(
                        PROGRAMME,
                        "/" + officer + "/transfer",
                        Map.of("toAgencyId", joined.id(), "effectiveOn", "2025-11-01", "officerNumber", "2002"))
                .then()
                .statusCode(200)
                .body("officerNumber", equalTo("2002"));
        Calls.nominate(PROGRAMME, left, "1001")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/officer-number-taken"));
        String sheet = RosterImportTest.HEADER + left.id() + ",1001,Ana,TFM,2025-04-01,,,,,,\n";
        String location = Calls.importSheet(PROGRAMME, sheet).header("Location");
        String path = location.substring(location.indexOf("/imports"));
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(Calls.get(PROGRAMME, path).<String>path("state"))
                        .isEqualTo("done"));
        Calls.get(PROGRAMME, path + "/findings").then().body("reason", contains("officer-transferred"));
        Calls.get(PROGRAMME, path + "/rows").then().body("outcome", contains("rejected"));
    }

    @Test
    void aTransferIsForTheProgrammeAndToAnAgencyThatIsKnown() {
        // Given
        Agency left = Agency.known();
        String officer = Calls.authorisedOfficer(left, "1001");

        // When / Then
        Calls.post(
                        left.token(),
                        "/" + officer + "/transfer",
                        Map.of("toAgencyId", UUID.randomUUID(), "effectiveOn", "2025-11-01"))
                .then()
                .statusCode(403);
        transfer(officer, Agency.unheardOf(), "2025-11-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-yet-known"));
        transfer(UUID.randomUUID().toString(), left, "2025-11-01").then().statusCode(404);
    }

    private static Response transfer(String officer, Agency to, String on) {
        return Calls.post(PROGRAMME, "/" + officer + "/transfer", Map.of("toAgencyId", to.id(), "effectiveOn", on));
    }

    private static void restate(Agency agency) {
        RestAssured.given()
                .auth()
                .oauth2(PROGRAMME)
                .post("/v1/agencies/" + agency.id() + "/restate")
                .then()
                .statusCode(200);
    }

    private static List<PublishedEvent> attested(Agency agency, int times) {
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(times));
        return agency.attested();
    }

    private static void assertMatchesItsEvents(Agency agency, PublishedEvent attested) {
        List<PublishedEvent> before = agency.events().stream()
                .filter(event -> event.sequence() < attested.sequence())
                .toList();
        List<String> lines = RosterByEvents.lines(before, SNAPSHOT);
        assertThat(attested.text("rows")).isEqualTo(Integer.toString(lines.size()));
        assertThat(attested.text("sha256")).isEqualTo(RosterByEvents.sha256(lines));
    }
}
