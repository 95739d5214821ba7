package reimbursement.agreements;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import reimbursement.kit.table.Table;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;

/** The service as its callers know it. */
public final class Api {

    public static final Duration SOON = Duration.ofSeconds(60);
    public static final String HEADER = "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA,ADDENDUM\n";

    private static final String TOPIC = "reimbursement.agreements";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private Api() {}

    /** A request by somebody in a role. */
    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType(ContentType.JSON);
    }

    /** A request by an agency's own system. */
    public static RequestSpecification asAgency(UUID agencyId) {
        return given().auth().oauth2(Tokens.agency(agencyId)).contentType(ContentType.JSON);
    }

    /** A name that no other agency of the tests has. */
    public static String newName() {
        return "Agency No. " + NAMES.incrementAndGet() + " of the Tests";
    }

    /** Registers an agency of Ohio under a name of its own. */
    public static UUID agency() {
        return id(as("programme")
                .body(Map.of("name", newName(), "state", "OH", "type", "COUNTY"))
                .post("/v1/agencies"));
    }

    /** Signs an agreement. */
    public static UUID agreement(UUID agencyId, String model, String signedOn) {
        return id(as("programme")
                .body(Map.of("agencyId", agencyId, "model", model, "signedOn", signedOn))
                .post("/v1/agreements"));
    }

    /** The id of what was created. */
    public static UUID id(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }

    /** Decides on an agency's enrolment. */
    public static Response enrol(UUID agencyId, String status, String effectiveOn) {
        Map<String, String> body = status.equals("withdrawn")
                ? Map.of("status", status, "effectiveOn", effectiveOn, "reason", "at its own request")
                : Map.of("status", status, "effectiveOn", effectiveOn);
        return as("programme").body(body).put("/v1/agencies/" + agencyId + "/enrolment");
    }

    /** Submits a sheet; what comes back is the answer to that. */
    public static Response submit(String mediaType, byte[] content) {
        return given().auth()
                .oauth2(Tokens.of("programme"))
                .contentType(mediaType)
                .body(content)
                .post("/v1/agreements/imports?asOf=2026-01-05");
    }

    /** Imports rows of CSV below the usual header and waits for the end. */
    public static JsonPath imported(String... rows) {
        return imported(Table.CSV, (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    /** Imports a sheet and waits for the end. */
    public static JsonPath imported(String mediaType, byte[] content) {
        String location =
                submit(mediaType, content).then().statusCode(202).extract().header("Location");
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(
                                as("programme").get(location).jsonPath().getString("state"))
                        .isIn("done", "failed"));
        return as("programme").get(location).jsonPath();
    }

    /** The findings of an import, all of them. */
    public static List<Map<String, Object>> findings(JsonPath imported) {
        return as("programme")
                .get("/v1/agreements/imports/" + imported.getString("id") + "/findings?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }

    /** The one agency whose name starts so. */
    public static UUID agencyNamed(String name) {
        List<String> ids = as("programme")
                .queryParam("name", name)
                .get("/v1/agencies")
                .jsonPath()
                .getList("id");
        if (ids.size() != 1) {
            throw new AssertionError(ids.size() + " agencies are named " + name);
        }
        return UUID.fromString(ids.getFirst());
    }

    /** Types of the events of an agency, in order, attestations left out. */
    public static List<String> facts(UUID agencyId) {
        List<String> types = new ArrayList<>();
        for (PublishedEvent event : Topic.read(TOPIC, agencyId.toString())) {
            if (!event.type().equals("standing-attested")) {
                types.add(event.type());
            }
        }
        return types;
    }

    /** The last event of a type of an agency. */
    public static PublishedEvent last(UUID agencyId, String type) {
        return Topic.read(TOPIC, agencyId.toString(), type).getLast();
    }

    /** The attestations of an agency for a quarter, in order. */
    public static List<PublishedEvent> standings(UUID agencyId, String quarter) {
        return Topic.read(TOPIC, agencyId.toString(), "standing-attested").stream()
                .filter(event -> event.text("quarter").equals(quarter))
                .toList();
    }
}
