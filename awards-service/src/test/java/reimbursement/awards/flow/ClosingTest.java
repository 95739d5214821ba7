package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;

@QuarkusTest
@RealBackends
class ClosingTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2027, 4);

    @Test
    void aQuarterIsClosedOnceAndToldOnceAndWhatIsAttestedAlreadyIsDecided() {
        // Given
        SomeAgency restored = SomeAgency.registered();
        restored.officers(2);
        restored.standing(QUARTER, 1);
        restored.roster(QUARTER, 1, 1);
        AwardsApi.bothReport(QUARTER, restored, 10, 9);
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.progress(restored, QUARTER).getInt("[0].roster.revision"))
                                .isEqualTo(1));

        // When
        Response closed = AwardsApi.close(QUARTER);
        Response again = given().auth()
                .oauth2(Tokens.of("programme"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/quarters/FY2027Q4/close");

        // Then
        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.jsonPath().getString("quarter")).isEqualTo("FY2027Q4");
        assertThat(closed.jsonPath().getString("snapshotOn")).isEqualTo("2027-09-30");
        assertThat(closed.jsonPath().getString("closedAt")).startsWith("2027-12-01T15:");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.contentType()).startsWith("application/problem+json");
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/quarter-already-closed");
        AwardsApi.soon()
                .untilAsserted(() -> assertThat(Topic.read("reimbursement.quarters", "FY2027Q4"))
                        .extracting(PublishedEvent::type, event -> event.text("snapshotOn"))
                        .containsExactly(tuple("quarter-closed", "2027-09-30")));
        JsonPath shown =
                AwardsApi.get(Tokens.of("auditor"), "/v1/quarters/FY2027Q4").jsonPath();
        assertThat(shown.getBoolean("closed")).isTrue();
        assertThat(shown.getString("startsOn")).isEqualTo("2027-07-01");
        assertThat(shown.getInt("progress.standings")).isEqualTo(1);
        assertThat(AwardsApi.awardEvents(restored, 1).getFirst().type()).isEqualTo("award-calculated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2028Q1", "FY2028Q2"})
    void aQuarterIsNotClosedBeforeItsEnd(String quarter) {
        // When
        Response response = AwardsApi.close(FiscalQuarter.parse(quarter).orElseThrow());

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/quarter-not-ended");
        assertThat(AwardsApi.get(Tokens.of("auditor"), "/v1/quarters/" + quarter)
                        .jsonPath()
                        .getBoolean("closed"))
                .isFalse();
    }

    @Test
    void aQuarterBeforeTheFirstPayableOneIsNotClosed() {
        assertThat(AwardsApi.close(new FiscalQuarter(2025, 4)).jsonPath().getString("type"))
                .isEqualTo("/problems/quarter-not-payable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2026Q5", "2026Q1", "fy2026q1"})
    void whatIsNoQuarterIsSaidToBeNone(String text) {
        // When
        Response response = AwardsApi.get(Tokens.of("auditor"), "/v1/quarters/" + text);

        // Then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("quarter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ice", "auditor", "treasury", "operator", "approver", "certifier", "disburser"})
    void nobodyElseCloses(String role) {
        // When
        int status = given().auth()
                .oauth2(Tokens.of(role))
                .post("/v1/quarters/FY2027Q3/close")
                .statusCode();

        // Then
        assertThat(status).isEqualTo(403);
    }

    @Test
    void quartersAreListedFromTheFirstPayableOneInPages() {
        // When
        Response first = AwardsApi.get(Tokens.of("auditor"), "/v1/quarters?limit=5");

        // Then
        assertThat(first.jsonPath().getList("quarter"))
                .containsExactly("FY2026Q1", "FY2026Q2", "FY2026Q3", "FY2026Q4", "FY2027Q1");
        String next = first.header("Link").replaceAll("^<([^>]+)>.*$", "$1");
        Response second = AwardsApi.get(Tokens.of("auditor"), URI.create(next).toString());
        assertThat(second.jsonPath().getList("quarter"))
                .containsExactly("FY2027Q2", "FY2027Q3", "FY2027Q4", "FY2028Q1");
        assertThat(second.header("Link")).isNull();
    }

    @Test
    void withoutATokenNothingIsShown() {
        assertThat(given().get("/v1/quarters").statusCode()).isEqualTo(401);
    }
}
