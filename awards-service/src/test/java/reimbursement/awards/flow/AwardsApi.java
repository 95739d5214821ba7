package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;

/** The service as its callers see it. */
final class AwardsApi {

    private static final Duration SOON = Duration.ofSeconds(20);

    private AwardsApi() {}

    /** Waits for what a service does by itself, and looks at once; what is not there yet is no error. */
    static ConditionFactory soon() {
        return await().atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions();
    }

    static Response close(FiscalQuarter quarter) {
        return given().auth().oauth2(Tokens.of("programme")).post("/v1/quarters/{q}/close", quarter.toString());
    }

    /** Closes a quarter whether or not another test has. */
    static void closed(FiscalQuarter quarter) {
        assertThat(close(quarter).statusCode()).isIn(200, 409);
    }

    static Response report(FiscalQuarter quarter, UUID agencyId, String source, Object assigned, Object located) {
        String token = "ice".equals(source) ? Tokens.of("ice") : Tokens.agency(agencyId);
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("assigned", assigned, "located", located))
                .put(
                        "/v1/quarters/{q}/agencies/{id}/performance/{source}",
                        quarter.toString(),
                        agencyId.toString(),
                        source);
    }

    /** Reports one count for both sources, once the agency is known here. */
    static void bothReport(FiscalQuarter quarter, SomeAgency agency, int assigned, int located) {
        reports(quarter, agency, "agency", assigned, located);
        reports(quarter, agency, "ice", assigned, located);
    }

    static void reports(FiscalQuarter quarter, SomeAgency agency, String source, int assigned, int located) {
        soon().untilAsserted(() -> assertThat(
                        report(quarter, agency.id, source, assigned, located).statusCode())
                .isIn(200, 201));
    }

    static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    static JsonPath award(SomeAgency agency, FiscalQuarter quarter) {
        List<Map<String, Object>> found = get(
                        Tokens.of("auditor"), "/v1/awards?agencyId=" + agency.id + "&quarter=" + quarter)
                .jsonPath()
                .getList("$");
        assertThat(found).hasSize(1);
        return get(Tokens.of("auditor"), "/v1/awards/" + found.getFirst().get("id"))
                .jsonPath();
    }

    static JsonPath explanation(SomeAgency agency, FiscalQuarter quarter) {
        Response response =
                get(Tokens.of("auditor"), "/v1/awards/" + award(agency, quarter).getString("id") + "/explanation");
        assertThat(response.statusCode()).isEqualTo(200);
        return response.jsonPath();
    }

    /** What the agency's quarter shows to wait for. */
    static JsonPath progress(SomeAgency agency, FiscalQuarter quarter) {
        return get(Tokens.of("programme"), "/v1/quarters/" + quarter + "/agencies?agencyId=" + agency.id)
                .jsonPath();
    }

    /** The award events of an agency, once there are as many as expected. */
    static List<PublishedEvent> awardEvents(SomeAgency agency, int expected) {
        List<PublishedEvent> events = soon().until(() -> awardEvents(agency), said -> said.size() >= expected);
        assertThat(events).hasSize(expected);
        return events;
    }

    /** The award events of an agency now. */
    static List<PublishedEvent> awardEvents(SomeAgency agency) {
        return Topic.read("reimbursement.awards", agency.id.toString()).stream()
                .filter(event -> event.type().startsWith("award-"))
                .toList();
    }
}
