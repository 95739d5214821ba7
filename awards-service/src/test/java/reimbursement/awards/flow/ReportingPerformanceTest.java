package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;

@QuarkusTest
@RealBackends
class ReportingPerformanceTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2026, 3);

    @Test
    void aCountIsReportedOnceAndCorrectedByAnother() {
        // Given
        SomeAgency agency = known();

        // When
        Response first = AwardsApi.report(QUARTER, agency.id, "agency", 10, 9);
        Response again = AwardsApi.report(QUARTER, agency.id, "agency", 10, 9);
        Response corrected = AwardsApi.report(QUARTER, agency.id, "agency", 10, 8);

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.jsonPath().getInt("revision")).isEqualTo(1);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getInt("revision")).isEqualTo(1);
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.jsonPath().getInt("revision")).isEqualTo(2);
        AwardsApi.soon()
                .untilAsserted(() -> assertThat(told(agency)).containsExactly("AGENCY 1 9/10", "AGENCY 2 8/10"));
    }

    @Test
    void moreLocatedThanAssignedIsRefusedByName() {
        // Given
        SomeAgency agency = known();

        // When
        Response response = AwardsApi.report(QUARTER, agency.id, "ice", 10, 11);

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/located-above-assigned");
        assertThat(told(agency)).isEmpty();
    }

    @Test
    void aNegativeCountIsRefusedWithItsField() {
        // Given
        SomeAgency agency = known();

        // When
        Response response = AwardsApi.report(QUARTER, agency.id, "ice", 10, -1);

        // Then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("located");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"assigned\":10}",
                "{\"assigned\":10,\"located\":null}",
                "{\"assigned\":\"10\",\"located\":9}",
                "{\"assigned\":10.5,\"located\":9}",
                "{\"assigned\":99999999999,\"located\":9}",
                "{\"assigned\":10,\"located\":9,\"persons\":[\"A. Person\"]}",
                "[]",
                "10",
                "",
                "{\"assigned\":10,"
            })
    void anythingButTwoCountsIsRefused(String body) {
        // Given
        SomeAgency agency = known();

        // When
        Response response = given().auth()
                .oauth2(Tokens.of("ice"))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/quarters/FY2026Q3/agencies/" + agency.id + "/performance/ice");

        // Then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.body().asString()).doesNotContain("A. Person").doesNotContain("java");
    }

    @Test
    void anAgencyOfWhichNothingWasHeardIsNotYetKnown() {
        // When
        Response response = AwardsApi.report(QUARTER, UUID.randomUUID(), "ice", 10, 9);

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/not-yet-known");
        assertThat(response.header("Retry-After")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"2025, 4, quarter-not-payable", "2028, 2, quarter-not-started"})
    void countsAreReportedForPayableQuartersThatHaveBegun(int year, int number, String rule) {
        // Given
        SomeAgency agency = known();

        // When
        Response response = AwardsApi.report(new FiscalQuarter(year, number), agency.id, "ice", 10, 9);

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + rule);
    }

    @Test
    void anImportReportsManyCountsAndEachRowThatCannotBe() {
        // Given
        List<SomeAgency> agencies = List.of(known(), known(), known());
        UUID stranger = UUID.randomUUID();
        String table = """
                agencyId,assigned,located
                %s,10,9
                %s,20,21
                %s,x,1
                not-an-id,1,1
                %s,5,5
                %s,10,9
                %s,10,8
                """.formatted(
                        agencies.get(0).id,
                        agencies.get(1).id,
                        agencies.get(2).id,
                        stranger,
                        agencies.get(0).id,
                        agencies.get(0).id);

        // When
        String location = imported(table);

        // Then
        var view = AwardsApi.get(Tokens.of("ice"), location).jsonPath();
        assertThat(view.getInt("counts.rows")).isEqualTo(7);
        assertThat(view.getInt("counts.added")).isEqualTo(1);
        assertThat(view.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(view.getInt("counts.rejected")).isEqualTo(5);
        var findings = AwardsApi.get(Tokens.of("ice"), location + "/findings").jsonPath();
        assertThat(findings.<Integer>getList("row")).containsExactlyInAnyOrder(3, 4, 5, 6, 8);
        assertThat(findings.getString("find { it.row == 3 }.reason")).isEqualTo("located-above-assigned");
        assertThat(findings.getString("find { it.row == 4 }.column")).isEqualTo("assigned");
        assertThat(findings.getString("find { it.row == 4 }.value")).isEqualTo("x");
        assertThat(findings.getString("find { it.row == 5 }.value")).isEqualTo("not-an-id");
        assertThat(findings.getString("find { it.row == 6 }.reason")).startsWith("not-yet-known");
        assertThat(findings.getString("find { it.row == 8 }.reason")).contains("row 2");
        AwardsApi.soon().untilAsserted(() -> assertThat(told(agencies.get(0))).containsExactly("ICE 1 9/10"));
    }

    @Test
    void theSameTableAgainChangesNothing() {
        // Given
        SomeAgency agency = known();
        String table = "agencyId,assigned,located\n" + agency.id + ",10,9\n";
        imported(table);

        // When
        String again = imported(table);

        // Then
        var view = AwardsApi.get(Tokens.of("ice"), again).jsonPath();
        assertThat(view.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(view.getInt("counts.added")).isZero();
        AwardsApi.soon().untilAsserted(() -> assertThat(told(agency)).containsExactly("ICE 1 9/10"));
    }

    @Test
    void anImportWaitsForAnAgencyThatIsAboutToBeKnown() {
        // Given
        SomeAgency agency = SomeAgency.unregistered();
        String location = submitted("agencyId,assigned,located\n" + agency.id + ",10,9\n");

        // When
        agency.register();

        // Then
        AwardsApi.soon()
                .untilAsserted(() -> assertThat(AwardsApi.get(Tokens.of("ice"), location)
                                .jsonPath()
                                .getInt("counts.added"))
                        .isEqualTo(1));
    }

    @Test
    void aTableWithoutAColumnItNeedsFailsWithItsName() {
        // When
        String location = submitted("agencyId,assigned\n" + UUID.randomUUID() + ",10\n");

        // Then
        AwardsApi.soon().untilAsserted(() -> {
            var view = AwardsApi.get(Tokens.of("ice"), location).jsonPath();
            assertThat(view.getString("state")).isEqualTo("failed");
            assertThat(view.getString("error")).contains("located");
        });
    }

    @ParameterizedTest
    @CsvSource({"ice, agency", "programme, ice"})
    void nobodyReportsForTheOtherSide(String role, String source) {
        assertThat(given().auth()
                        .oauth2(Tokens.of(role))
                        .contentType("text/csv")
                        .body("agencyId,assigned,located\n")
                        .post("/v1/performance/imports?quarter=FY2026Q3&source=" + source)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?quarter=FY2026Q3",
                "?source=ice",
                "?quarter=FY2026Q9&source=ice",
                "?quarter=FY2026Q3&source=fbi"
            })
    void anImportNamesItsQuarterAndItsSource(String query) {
        assertThat(given().auth()
                        .oauth2(Tokens.of("ice"))
                        .contentType("text/csv")
                        .body("agencyId,assigned,located\n")
                        .post("/v1/performance/imports" + query)
                        .statusCode())
                .isEqualTo(400);
    }

    private static SomeAgency known() {
        SomeAgency agency = SomeAgency.registered();
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.progress(agency, QUARTER).getList("$"))
                                .hasSize(1));
        return agency;
    }

    private static String submitted(String table) {
        Response response = given().auth()
                .oauth2(Tokens.of("ice"))
                .contentType("text/csv")
                .body(table)
                .post("/v1/performance/imports?quarter=FY2026Q3&source=ice");
        assertThat(response.statusCode()).isEqualTo(202);
        return response.header("Location");
    }

    private static String imported(String table) {
        String location = submitted(table);
        AwardsApi.soon()
                .untilAsserted(() -> assertThat(AwardsApi.get(Tokens.of("ice"), location)
                                .jsonPath()
                                .getString("state"))
                        .isEqualTo("done"));
        return location;
    }

    private static List<String> told(SomeAgency agency) {
        return Topic.read("reimbursement.awards", agency.id.toString(), "performance-reported").stream()
                .map(ReportingPerformanceTest::written)
                .toList();
    }

    private static String written(PublishedEvent event) {
        return event.text("source") + " " + event.text("revision") + " " + event.text("located") + "/"
                + event.text("assigned");
    }
}
