package reimbursement.officers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class AccessTest {

    @Test
    void anAgencySeesItsOwnOfficersAlone() {
        // Given
        Agency own = Agency.known();
        Agency other = Agency.known();
        String ownOfficer = Calls.nominate(own.token(), own, "1001").path("id");
        Calls.nominate(other.token(), other, "1001").then().statusCode(201);

        // Then
        Calls.get(own.token(), "").then().statusCode(200).body("id", contains(ownOfficer));
        Calls.get(own.token(), "?agencyId=" + own.id()).then().body("name", contains("Ana Núñez"));
        Calls.get(own.token(), "?agencyId=" + other.id())
                .then()
                .statusCode(403)
                .body("type", endsWith("/other-agency"));
    }

    @Test
    void anotherAgencysOfficerIsNotThere() {
        // Given
        Agency own = Agency.known();
        Agency other = Agency.known();
        String foreign = Calls.authorisedOfficer(other, "1001");

        // Then
        Calls.get(own.token(), "/" + foreign).then().statusCode(404);
        Calls.get(own.token(), "/" + foreign + "/pay").then().statusCode(404);
        Calls.put(own.token(), "/" + foreign + "/pay", Calls.pay("1.00", "2025-01-01"))
                .then()
                .statusCode(404);
        Calls.post(own.token(), "/" + foreign + "/separate", Map.of("effectiveOn", "2025-12-01"))
                .then()
                .statusCode(404)
                .body("type", endsWith("/not-found"));
        Calls.post(own.token(), "/" + foreign + "/start-training", Map.of("model", "WSO", "effectiveOn", "2025-12-01"))
                .then()
                .statusCode(404);
        Calls.nominate(own.token(), other, "1002").then().statusCode(403);
        Calls.get(PROGRAMME, "/" + foreign).then().body("status", equalTo("authorised"));
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "An officer's name is encrypted at rest, never leaves officers-service and is in no event or log.",
            source = "Privacy Act, 5 USC 552a")
    @ParameterizedTest
    @ValueSource(strings = {"auditor", "operator"})
    void namesAreShownToNobodyElse(String role) {
        // Given
        Agency agency = Agency.known();
        String id = Calls.nominate(PROGRAMME, agency, "1001").path("id");

        // When
        String one = Calls.get(Tokens.of(role), "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String list = Calls.get(Tokens.of(role), "?agencyId=" + agency.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(one).contains(id).doesNotContain("Núñez").doesNotContain("\"name\"");
        assertThat(list).contains(id).doesNotContain("Núñez").doesNotContain("\"name\"");
    }

    @Test
    void operatorsSeeNoPayAndAuditorsDo() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.nominate(PROGRAMME, agency, "1001").path("id");
        Calls.put(PROGRAMME, "/" + id + "/pay", Calls.pay("61250.00", "2025-01-01"))
                .then()
                .statusCode(200);

        // Then
        Calls.get(Tokens.of("operator"), "/" + id + "/pay").then().statusCode(403);
        Calls.get(Tokens.of("operator"), "/" + id).then().body(not(containsString("61250")));
        Calls.get(Tokens.of("auditor"), "/" + id + "/pay").then().body("annualSalary.amount", contains("61250.00"));
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "An authorisation can be revoked any day by ICE or the agency.",
            source = "8 USC 1357(g); MOA, revocation")
    @Test
    void authorisingIsTheProgrammesAndRevokingForIceIsNoAgencys() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.authorisedOfficer(agency, "1001");
        String authorisationId = Calls.get(PROGRAMME, "/" + id).path("authorisations[0].id");
        Map<String, Object> revocation = Map.of(
                "authorisationId", authorisationId, "by", "ICE", "reason", "REASSIGNED", "effectiveOn", "2025-12-01");

        // Then
        Calls.post(
                        agency.token(),
                        "/" + id + "/authorise",
                        Map.of("model", "TFM", "agreementId", agency.agreementId(), "from", "2025-05-01"))
                .then()
                .statusCode(403);
        Calls.post(agency.token(), "/" + id + "/revoke", revocation)
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-on-behalf-of-ice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ice", "treasury", "approver", "certifier", "disburser"})
    void rolesThatHaveNoBusinessHereAreTurnedAway(String role) {
        Calls.get(Tokens.of(role), "").then().statusCode(403);
        Calls.get(Tokens.of(role), "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "operator"})
    void readersChangeNothing(String role) {
        // Given
        Agency agency = Agency.known();
        String id = Calls.nominate(PROGRAMME, agency, "1001").path("id");

        // When
        List<Integer> answers = List.of(
                Calls.nominate(Tokens.of(role), agency, "1002").statusCode(),
                Calls.post(Tokens.of(role), "/" + id + "/separate", Map.of("effectiveOn", "2025-12-01"))
                        .statusCode(),
                Calls.put(Tokens.of(role), "/" + id + "/pay", Calls.pay("1.00", "2025-01-01"))
                        .statusCode(),
                Calls.importSheet(Tokens.of(role), "agencyId\n").statusCode());

        // Then
        assertThat(answers).containsOnly(403);
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        given().get("/v1/officers").then().statusCode(401);
        given().auth().oauth2("nonsense").get("/v1/officers").then().statusCode(401);
    }

    @Test
    void listsComeInPages() {
        // Given
        Agency agency = Agency.known();
        for (String number : List.of("1", "2", "3")) {
            Calls.nominate(PROGRAMME, agency, number).then().statusCode(201);
        }

        // When
        var first = Calls.get(PROGRAMME, "?agencyId=" + agency.id() + "&status=nominated&limit=2");
        String next = first.getHeader("Link").replaceAll(".*[?&]cursor=([^&>]+).*", "$1");
        var second = Calls.get(PROGRAMME, "?agencyId=" + agency.id() + "&status=nominated&limit=2&cursor=" + next);

        // Then
        first.then().body("officerNumber", contains("1", "2"));
        second.then().body("officerNumber", contains("3"));
        assertThat(second.getHeader("Link")).isNull();
        first.then().body("status", everyItem(equalTo("nominated")));
    }
}
