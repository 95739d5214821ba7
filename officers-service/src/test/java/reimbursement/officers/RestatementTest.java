package reimbursement.officers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.officers.Calls.PROGRAMME;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class RestatementTest {
    private static final String QUARTER = "FY2026Q1";
    private static final String SNAPSHOT = "2025-12-31";

    @Test
    void everythingThatHoldsOfAnAgencysOfficersIsSaidAgainAndAttestedAnew() {
        // Given
        Agency agency = Agency.known();
        String one = Calls.authorisedOfficer(agency, "1001");
        String two = Calls.authorisedOfficer(agency, "1002");
        String authorisation = Calls.get(PROGRAMME, "/" + one).path("authorisations[0].id");
        post(
                "/" + one + "/revoke",
                Map.of(
                        "authorisationId",
                        authorisation,
                        "by",
                        "ICE",
                        "reason",
                        "SUPERVISION",
                        "effectiveOn",
                        SNAPSHOT));
        post("/" + two + "/separate", Map.of("effectiveOn", "2026-01-01"));
        pay(two, "61250.00", "2025-11-01");
        pay(two, "62250.00", "2025-11-01");
        agency.standingIsAttested(QUARTER, SNAPSHOT, 1);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(1));
        List<PublishedEvent> before = agency.events();

        // When
        restate(Tokens.of("operator"), agency.id()).then().statusCode(200).body("facts", equalTo(before.size() + 1));

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(2));
        List<PublishedEvent> again =
                agency.events().subList(before.size(), agency.events().size());
        assertThat(again)
                .extracting(RestatementTest::content)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(RestatementTest::content).toList());
        assertThat(again.getLast().type()).isEqualTo("roster-attested");
        assertThat(agency.attested())
                .extracting(event -> event.data().get("revision").asInt())
                .containsExactly(1, 2);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.pay())
                        .extracting(event ->
                                event.data().get("annualSalary").get("amount").asText())
                        .containsExactly("61250.00", "62250.00", "62250.00"));
    }

    @Test
    void anAgencyNeverHeardOfCannotBeRestatedNorMayAnAgencyAskForIt() {
        // Given
        Agency agency = Agency.known();

        // When
        Stream<Response> answers = Stream.of(
                restate(PROGRAMME, UUID.randomUUID()),
                restate(agency.token(), agency.id()),
                restate(Tokens.of("auditor"), agency.id()));

        // Then
        assertThat(answers.map(Response::statusCode)).containsExactly(404, 403, 403);
    }

    @Test
    void aRestatedAgreementReplacesWhatWasHeardOfIt() {
        // Given
        Agency agency = Agency.known();
        agency.saysOfAgreement("agreement-suspended", Map.of("reason", "r", "effectiveOn", "2025-06-01"));
        agency.saysOfAgreement("agreement-reinstated", Map.of("effectiveOn", "2025-07-01"));
        agency.saysOfAgreement(
                "termination-noticed", Map.of("by", "AGENCY", "endsOn", "2026-03-01", "effectiveOn", "2026-01-01"));
        awaitAgreement(agency, "suspended_until = '2025-06-30' and ends_on = '2026-03-01'");

        // When
        agency.register();
        agency.saysOfAgreement(
                "agreement-suspended", Map.of("reason", "r", "effectiveOn", "2025-08-01", "until", "2025-08-31"));
        agency.saysOfAgreement(
                "termination-noticed", Map.of("by", "AGENCY", "endsOn", "2026-04-01", "effectiveOn", "2026-01-01"));

        // Then
        awaitAgreement(
                agency, "suspended_on = '2025-08-01' and suspended_until = '2025-08-31' and ends_on = '2026-04-01'");
    }

    @Test
    void whatIsSaidAgainOfAnAgreementThatHasEndedRevokesNobodyTwice() {
        // Given
        Agency agency = Agency.known();
        Calls.authorisedOfficer(agency, "1001");
        Map<String, String> end = Map.of("reason", "exigent", "effectiveOn", "2025-09-01");
        agency.saysOfAgreement("agreement-terminated", end);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.eventTypes()).endsWith("authorisation-revoked"));

        // When
        agency.saysOfAgreement(
                "agreement-signed", Map.of("model", "TFM", "effectiveOn", "2025-03-01", "endsOn", "2025-09-01"));
        agency.saysOfAgreement("agreement-terminated", end);
        agency.standingIsAttested(QUARTER, SNAPSHOT, 1);

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(
                        () -> assertThat(agency.eventTypes()).endsWith("authorisation-revoked", "roster-attested"));
        assertThat(agency.eventTypes()).containsOnlyOnce("authorisation-revoked");
    }

    @Test
    void anEndThatIsNoneAnyMoreGivesBackWhatItHadRevoked() {
        // Given
        Agency agency = Agency.known();
        Calls.authorisedOfficer(agency, "1001");
        agency.saysOfAgreement("agreement-terminated", Map.of("reason", "exigent", "effectiveOn", "2025-09-01"));
        agency.standingIsAttested(QUARTER, SNAPSHOT, 1);
        await().atMost(Agency.SOON)
                .untilAsserted(
                        () -> assertThat(agency.eventTypes()).endsWith("authorisation-revoked", "roster-attested"));

        // When
        agency.saysOfAgreement("agreement-signed", Map.of("model", "TFM", "effectiveOn", "2025-03-01"));

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.eventTypes())
                        .endsWith("roster-attested", "officer-authorised", "roster-attested"));
    }

    private static void awaitAgreement(Agency agency, String holds) {
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(Rows.count("agreement where id = ? and " + holds, agency.agreementId()))
                        .isOne());
    }

    private static Response restate(String token, UUID agency) {
        return given().auth().oauth2(token).post("/v1/agencies/" + agency + "/restate");
    }

    private static void post(String path, Map<String, ?> body) {
        Calls.post(PROGRAMME, path, body).then().statusCode(200);
    }

    private static void pay(String officer, String amount, String from) {
        Calls.put(PROGRAMME, "/" + officer + "/pay", Calls.pay(amount, from))
                .then()
                .statusCode(200);
    }

    private static JsonNode content(PublishedEvent event) {
        ObjectNode data = event.data().deepCopy();
        data.remove(List.of("recordedAt", "revision"));
        data.put("said", event.type());
        return data;
    }
}
