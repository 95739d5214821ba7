package reimbursement.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class RosterImportTest {
    static final String HEADER = "agencyId,officerNumber,name,model,nominatedOn,trainingStartedOn,trainedOn,"
            + "authorisedFrom,agreementId,annualSalary,payFrom\n";

    @Test
    void aRosterBringsEveryOfficersFactsInOrderAndAgainBringsNone() {
        // Given
        Agency agency = Agency.known();
        String sheet = HEADER + authorised(agency, "1001") + authorised(agency, "1002") + inTraining(agency, "1003");

        // When
        JsonPath first = imported(PROGRAMME, sheet);
        List<PublishedEvent> events = eventsOnceThereAre(agency, 10);
        JsonPath second = imported(PROGRAMME, sheet);

        // Then
        assertCounts(first, 3, 3, 0, 0, 0);
        assertCounts(second, 3, 0, 0, 3, 0);
        for (String number : List.of("1001", "1002")) {
            assertThat(typesOf(agency, number, events))
                    .containsExactly("officer-nominated", "training-started", "officer-trained", "officer-authorised");
        }
        assertThat(typesOf(agency, "1003", events)).containsExactly("officer-nominated", "training-started");
        await().atMost(Agency.SOON).untilAsserted(() -> assertThat(agency.pay()).hasSize(3));
        assertThat(Rows.count("outbox where key = ?", agency.key())).isZero();
        assertThat(agency.events()).hasSize(10);
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "A roster is a statement of the whole: who is missing from it is reported, not removed.",
            source = "our reading")
    @Test
    void aChangedRowIsTakenAsNewFactsAndWhoIsMissingStays() {
        // Given
        Agency agency = Agency.known();
        imported(PROGRAMME, HEADER + inTraining(agency, "1001") + authorised(agency, "1002"));

        // When
        JsonPath report =
                imported(PROGRAMME, HEADER + authorised(agency, "1001").replace("61250.50", "63000"));

        // Then
        assertCounts(report, 1, 0, 1, 0, 0);
        assertThat(report.getInt("counts.missing")).isOne();
        String path = "/imports/" + report.getString("id");
        Calls.get(PROGRAMME, path + "/missing").then().body("officerNumber", contains("1002"));
        Calls.get(PROGRAMME, path + "/rows").then().body("row", contains(2)).body("outcome", contains("updated"));
        Calls.get(PROGRAMME, path + "/rows?outcome=added").then().body("row", empty());
        Calls.get(PROGRAMME, path + "/rows?outcome=lost").then().statusCode(400);
        assertThat(typesOf(agency, "1001", eventsOnceThereAre(agency, 8)))
                .containsExactly("officer-nominated", "training-started", "officer-trained", "officer-authorised");
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.pay())
                        .extracting(
                                event -> event.data().at("/annualSalary/amount").asText())
                        .containsExactly("61250.50", "61250.50", "63000.00"));
        Calls.get(PROGRAMME, "?agencyId=" + agency.id()).then().body("officerNumber", contains("1001", "1002"));
    }

    @Test
    void aNewNameIsKeptAndTellsNobody() {
        // Given
        Agency agency = Agency.known();
        imported(PROGRAMME, HEADER + inTraining(agency, "1001"));

        // When
        JsonPath report =
                imported(PROGRAMME, HEADER + inTraining(agency, "1001").replace("Ana", "Anna"));

        // Then
        assertCounts(report, 1, 0, 1, 0, 0);
        Calls.get(PROGRAMME, "?agencyId=" + agency.id()).then().body("name", contains("Anna Núñez"));
        assertThat(eventsOnceThereAre(agency, 2)).hasSize(2);
    }

    @Test
    void everyRejectedRowIsReportedAndTheOthersAreTaken() {
        // Given
        Agency agency = Agency.known();
        String sheet = HEADER
                + authorised(agency, "1001")
                + authorised(agency, "1001")
                + authorised(agency, "1002").replace("61250.50", "0")
                + authorised(agency, "1003").replace("Ana", "A\u0007na")
                + authorised(agency, "1004").replace("TFM", "XYZ")
                + authorised(agency, "1005").replace("2025-04-20", "2025-04-31")
                + authorised(agency, "1006").replace(agency.agreementId().toString(), "")
                + authorised(agency, "1007").stripTrailing() + ",too much\n"
                + "\n";

        // When
        JsonPath report = imported(PROGRAMME, sheet);

        // Then
        assertCounts(report, 8, 2, 0, 0, 6);
        Calls.get(PROGRAMME, "/imports/" + report.getString("id") + "/findings")
                .then()
                .statusCode(200)
                .body("row", contains(3, 4, 5, 6, 7, 9))
                .body("column", contains("officerNumber", "annualSalary", "name", "model", "trainedOn", ""))
                .body("value", contains("1001", "0", "(not shown)", "XYZ", "2025-04-31", ""))
                .body(
                        "reason",
                        contains(
                                "duplicate-officer-number",
                                "pay-out-of-range",
                                "control-characters",
                                "unknown-model",
                                "not-a-date",
                                "more-cells-than-columns"));
        Calls.get(PROGRAMME, "?agencyId=" + agency.id()).then().body("officerNumber", contains("1001", "1006"));
    }

    @Test
    void aRowThatContradictsTheRecordIsRejected() {
        // Given
        Agency agency = Agency.known();
        imported(PROGRAMME, HEADER + authorised(agency, "1001"));

        // When
        JsonPath report =
                imported(PROGRAMME, HEADER + authorised(agency, "1001").replace("2025-04-20", "2025-04-21"));

        // Then
        assertCounts(report, 1, 0, 0, 0, 1);
        Calls.get(PROGRAMME, "/imports/" + report.getString("id") + "/findings")
                .then()
                .body("reason", contains("contradicts-the-record"));
    }

    @Test
    void rowsWaitForAnAgencyThatIsHeardOfMeanwhile() {
        // Given
        Agency late = Agency.unheardOf();
        String location = submit(PROGRAMME, HEADER + authorised(late, "1001"));

        // When
        late.register();

        // Then
        assertCounts(finished(PROGRAMME, location), 1, 1, 0, 0, 0);
    }

    @Test
    void rowsOfAnAgencyThatIsNeverHeardOfAreRejectedInTheEnd() {
        // Given
        Agency never = Agency.unheardOf();
        Agency known = Agency.known();

        // When
        JsonPath report = imported(PROGRAMME, HEADER + authorised(never, "1001") + authorised(known, "1001"));

        // Then
        assertCounts(report, 2, 1, 0, 0, 1);
        Calls.get(PROGRAMME, "/imports/" + report.getString("id") + "/findings")
                .then()
                .body("value", contains(never.key()))
                .body("reason", contains("not-yet-known"));
    }

    @Test
    void anAgencyImportsItsOwnRosterAlone() {
        // Given
        Agency own = Agency.known();
        Agency other = Agency.known();

        // When
        String location = submit(own.token(), HEADER + inTraining(own, "1001") + inTraining(other, "1001"));
        JsonPath report = finished(own.token(), location);

        // Then
        assertCounts(report, 2, 1, 0, 0, 1);
        String path = "/imports/" + report.getString("id");
        Calls.get(own.token(), path + "/findings").then().body("reason", contains("other-agency"));
        Calls.get(other.token(), path).then().statusCode(404);
        Calls.get(other.token(), path + "/findings").then().statusCode(404);
        Calls.get(Tokens.of("operator"), path + "/findings").then().statusCode(403);
        assertThat(Rows.count("officer where agency_id = ?", other.id())).isZero();
    }

    @Test
    void aSheetWithOtherColumnsFailsAndSaysWhy() {
        // When
        JsonPath misspelt = imported(PROGRAMME, HEADER.replace("annualSalary", "salary"));
        JsonPath missing = imported(PROGRAMME, HEADER.replace("nominatedOn,", ""));

        // Then
        assertThat(misspelt.getString("state")).isEqualTo("failed");
        assertThat(misspelt.getString("error")).isEqualTo("A roster has no column salary.");
        assertThat(missing.getString("error")).isEqualTo("The column nominatedOn is missing.");
    }

    @Test
    void anImportIsOnlyTakenOfATable() {
        Calls.importSheet(PROGRAMME, "").then().statusCode(400).contentType("application/problem+json");
        Calls.post(PROGRAMME, "/imports", Map.of()).then().statusCode(415);
        Calls.get(PROGRAMME, "/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aRosterImportedAfterTheCloseIsAttestedOnceForAllItsFacts() {
        // Given
        Agency agency = Agency.known();
        agency.standingIsAttested("FY2026Q1", "2025-12-31", 1);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(1));

        // When
        imported(PROGRAMME, HEADER + authorised(agency, "1001") + authorised(agency, "1002"));

        // Then
        List<PublishedEvent> events = eventsOnceThereAre(agency, 10);
        PublishedEvent second = events.getLast();
        List<String> lines = RosterByEvents.lines(events, "2025-12-31");
        assertThat(second.type()).isEqualTo("roster-attested");
        assertThat(second.text("revision")).isEqualTo("2");
        assertThat(second.text("rows")).isEqualTo("2");
        assertThat(second.text("sha256")).isEqualTo(RosterByEvents.sha256(lines));
    }

    static String authorised(Agency agency, String number) {
        return agency.id() + "," + number + ",Ana Núñez,TFM,2025-04-01,2025-04-10,2025-04-20,2025-05-01,"
                + agency.agreementId() + ",61250.50,2025-01-01\n";
    }

    private static String inTraining(Agency agency, String number) {
        return agency.id() + "," + number + ",Ana Núñez,TFM,2025-04-01,2025-04-10,,,,61250.50,2025-01-01\n";
    }

    private static JsonPath imported(String token, String sheet) {
        return finished(token, submit(token, sheet));
    }

    private static String submit(String token, String sheet) {
        String location =
                Calls.importSheet(token, sheet).then().statusCode(202).extract().header("Location");
        return location.substring(location.lastIndexOf('/'));
    }

    private static JsonPath finished(String token, String location) {
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(Calls.get(token, "/imports" + location)
                                .jsonPath()
                                .getString("state"))
                        .isIn("done", "failed"));
        return Calls.get(token, "/imports" + location).jsonPath();
    }

    private static void assertCounts(JsonPath report, int rows, int added, int updated, int unchanged, int rejected) {
        assertThat(report.getString("state")).as(report.prettify()).isEqualTo("done");
        Map<String, Integer> counts = new TreeMap<>(report.<Map<String, Integer>>get("counts"));
        assertThat(counts.remove("missing")).isNotNull();
        assertThat(counts)
                .isEqualTo(Map.of(
                        "rows", rows,
                        "added", added,
                        "updated", updated,
                        "unchanged", unchanged,
                        "rejected", rejected));
    }

    private static List<PublishedEvent> eventsOnceThereAre(Agency agency, int number) {
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.events()).hasSizeGreaterThanOrEqualTo(number));
        return agency.events();
    }

    private static List<String> typesOf(Agency agency, String number, List<PublishedEvent> events) {
        String id = Calls.get(PROGRAMME, "?agencyId=" + agency.id())
                .jsonPath()
                .getString("find { it.officerNumber == '" + number + "' }.id");
        return events.stream()
                .filter(event -> event.text("officerId").equals(id))
                .map(PublishedEvent::type)
                .toList();
    }
}
