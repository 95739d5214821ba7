package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reimbursement.kit.test.Tokens;

/** Policies as the programme's people write, read and adopt them. */
final class PoliciesApi {

    static final String FIRST = "2025-10-01.1";

    private PoliciesApi() {}

    static Response draft(String subject, Map<String, ?> body) {
        return as(subject).body(body).post("/v1/policies");
    }

    /** A draft of ann's: the first version, with this setting otherwise. */
    static void drafted(String version, String name, String value) {
        assertThat(draft("ann", Map.of("version", version, "basedOn", FIRST, "settings", List.of(setting(name, value))))
                        .statusCode())
                .isEqualTo(201);
    }

    static Response replace(String subject, String version, Map<String, ?> body) {
        return as(subject).body(body).put("/v1/policies/{version}", version);
    }

    static Response discard(String subject, String version) {
        return as(subject).delete("/v1/policies/{version}", version);
    }

    static Response adopt(String subject, String version, LocalDate from, int revision) {
        return as(subject)
                .body(Map.of("effectiveFrom", from.toString(), "revision", revision, "reason", "the board decided so"))
                .post("/v1/policies/{version}/adopt", version);
    }

    /** The first day of the first quarter that begins behind every version adopted so far, and ahead of today. */
    static LocalDate nextDay() {
        List<String> days = AwardsApi.get(Tokens.of("auditor"), "/v1/policies?limit=1000")
                .jsonPath()
                .getList("effectiveFrom.findAll { it != null }");
        LocalDate last = LocalDate.parse(days.getLast());
        LocalDate first = LocalDate.of(2028, 1, 1);
        return last.isBefore(first) ? first : last.plusMonths(3);
    }

    static Map<String, Object> band(int from, int to, String amount) {
        return Map.of("fromPercent", from, "toPercent", to, "perOfficer", ClaimsApi.money(amount));
    }

    static Map<String, Object> setting(String name, String value) {
        return Map.of(
                "name", name,
                "value", value,
                "basis", "assumed",
                "source", "the board",
                "owner", "programme office",
                "date", "2027-11-01");
    }

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.of("programme", subject)).contentType(ContentType.JSON);
    }
}
