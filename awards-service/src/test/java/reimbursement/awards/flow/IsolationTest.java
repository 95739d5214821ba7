package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2026, 4);

    private final SomeAgency own = SomeAgency.registered();
    private final SomeAgency other = SomeAgency.registered();
    private boolean ready;

    @BeforeEach
    void bothAreDisputed() {
        if (ready) {
            return;
        }
        AwardsApi.closed(QUARTER);
        for (SomeAgency agency : new SomeAgency[] {own, other}) {
            agency.officers(1);
            AwardsApi.reports(QUARTER, agency, "agency", 10, 9);
            AwardsApi.reports(QUARTER, agency, "ice", 10, 7);
            agency.standing(QUARTER, 1);
            agency.roster(QUARTER, 1, 1);
            AwardsApi.awardEvents(agency, 1);
        }
        ready = true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/awards?limit=1000", "/v1/disputes?limit=1000", "/v1/quarters/FY2026Q4/agencies?limit=1000"})
    void anAgencyListsItselfAlone(String path) {
        // When
        Response response = AwardsApi.get(Tokens.agency(own.id), path);

        // Then
        assertThat(response.jsonPath().getList("agencyId")).containsExactly(own.id.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/awards?agencyId=", "/v1/disputes?agencyId=", "/v1/quarters/FY2026Q4/agencies?agencyId="})
    void anAgencyIsRefusedWhereItAsksForAnother(String path) {
        // When
        Response response = AwardsApi.get(Tokens.agency(own.id), path + other.id);

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/other-agency");
    }

    @Test
    void whatBelongsToAnotherAgencyDoesNotExistForIt() {
        // Given
        String token = Tokens.agency(own.id);
        String award = AwardsApi.award(other, QUARTER).getString("id");
        String dispute = AwardsApi.get(Tokens.of("auditor"), "/v1/disputes?agencyId=" + other.id)
                .jsonPath()
                .getString("[0].id");

        // Then
        assertThat(AwardsApi.get(token, "/v1/awards/" + award).statusCode()).isEqualTo(404);
        assertThat(AwardsApi.get(token, "/v1/awards/" + award + "/explanation").statusCode())
                .isEqualTo(404);
        assertThat(AwardsApi.get(token, "/v1/disputes/" + dispute).statusCode()).isEqualTo(404);
    }

    @Test
    void anAgencySeesItsOwnAwardAndItsExplanation() {
        // Given
        String award = AwardsApi.award(own, QUARTER).getString("id");

        // Then
        assertThat(AwardsApi.get(Tokens.agency(own.id), "/v1/awards/" + award).statusCode())
                .isEqualTo(200);
        assertThat(AwardsApi.get(Tokens.agency(own.id), "/v1/awards/" + award + "/explanation")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAgencyReportsForItselfAlone() {
        // When
        Response response = given().auth()
                .oauth2(Tokens.agency(own.id))
                .contentType(ContentType.JSON)
                .body("{\"assigned\":10,\"located\":10}")
                .put("/v1/quarters/FY2026Q4/agencies/" + other.id + "/performance/agency");

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/other-agency");
    }

    @ParameterizedTest
    @CsvSource({"agency, ice", "programme, ice", "auditor, ice", "ice, agency", "programme, agency", "auditor, agency"})
    void eachCountHasOneSource(String role, String source) {
        // Given
        String token = "agency".equals(role) ? Tokens.agency(own.id) : Tokens.of(role);

        // When
        Response response = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"assigned\":10,\"located\":10}")
                .put("/v1/quarters/FY2026Q4/agencies/" + own.id + "/performance/" + source);

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ice", "auditor", "treasury", "operator", "approver"})
    void nobodyButTheProgrammeResolves(String role) {
        assertThat(given().auth()
                        .oauth2(Tokens.of(role))
                        .contentType(ContentType.JSON)
                        .body("{\"assigned\":10,\"located\":10,\"reason\":\"so it is\"}")
                        .post("/v1/disputes/" + UUID.randomUUID() + "/resolve")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "disburser", "ice"})
    void awardsAreShownToThoseWhoNeedThem(String role) {
        assertThat(AwardsApi.get(Tokens.of(role), "/v1/awards").statusCode()).isEqualTo(403);
    }
}
