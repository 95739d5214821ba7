package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** Issue 5: a quarter under a draft policy: nothing stored, nothing emitted. */
@QuarkusTest
@RealBackends
class SimulatingQuarterTest {

    private static final FiscalQuarter CLOSED = new FiscalQuarter(2026, 4);
    private static final FiscalQuarter OPEN = new FiscalQuarter(2028, 1);
    private static final List<Object> BANDS =
            List.of(PoliciesApi.band(95, 100, "1200.00"), PoliciesApi.band(85, 95, "600.00"));
    private static final Map<String, Object> DRAFT = Map.of("basedOn", PoliciesApi.FIRST, "bands", BANDS);

    private final DataSource database;

    SimulatingQuarterTest(DataSource database) {
        this.database = database;
    }

    @Test
    void aClosedQuarterIsSimulatedFromWhatWasFrozen() {
        // Given
        AwardsApi.closed(CLOSED);
        JsonPath before = simulated(CLOSED, DRAFT);
        closedAgency(2, 100, 96);
        closedAgency(3, 100, 92);
        SomeAgency withheld = SomeAgency.registered();
        withheld.officers(1);
        withheld.standing(CLOSED, 1);
        withheld.roster(CLOSED, 1, 1);
        AwardsApi.soon().untilAsserted(() -> AwardsApi.award(withheld, CLOSED));

        // When
        JsonPath after = simulated(CLOSED, DRAFT);

        // Then
        assertThat(after.getString("inputs")).isEqualTo("frozen");
        assertThat(after.getString("today")).isEqualTo(PoliciesApi.FIRST);
        assertThat(after.getString("draft")).isEqualTo("inline");
        assertThat(more("agencies", before, after)).isEqualTo(3);
        assertThat(more("awards.today.agencies", before, after)).isEqualTo(2);
        assertThat(more("awards.today.withheld", before, after)).isEqualTo(1);
        assertThat(more("awards.draft.withheld", before, after)).isEqualTo(1);
        assertThat(more("awards.moved", before, after)).isEqualTo(2);
        assertThat(more("awards.changed", before, after)).isEqualTo(2);
        assertThat(moreCents("awards.today.amount", before, after)).isEqualTo(500_000);
        assertThat(moreCents("awards.draft.amount", before, after)).isEqualTo(2 * 120_000 + 3 * 60_000);
        assertThat(moreCents("awards.difference", before, after)).isEqualTo(-80_000);
        assertThat(moreCents("awards.states.find { it.state == 'AL' }.difference", before, after))
                .isEqualTo(-80_000);
        assertThat(after.getInt("awards.bands.draft.find { it.band == '95' }.total.paidOfficers"))
                .isGreaterThanOrEqualTo(2);
        assertThat(after.getInt("awards.moves.find { it.from == '90' && it.to == '85' }.agencies"))
                .isPositive();
    }

    @Test
    void anOpenQuarterIsSimulatedFromWhatIsHeldNow() {
        // Given
        JsonPath before = simulated(OPEN, DRAFT);
        SomeAgency agency = ClaimsApi.enrolled();
        agency.officer(LocalDate.of(2027, 9, 26), LocalDate.of(2027, 10, 1));
        agency.officer(LocalDate.of(2027, 9, 26), LocalDate.of(2027, 10, 1));
        AwardsApi.bothReport(OPEN, agency, 10, 10);

        // When
        AwardsApi.soon().untilAsserted(() -> {
            JsonPath after = simulated(OPEN, DRAFT);

            // Then
            assertThat(after.getString("inputs")).isEqualTo("held-now");
            assertThat(moreCents("awards.today.amount", before, after)).isEqualTo(200_000);
            assertThat(moreCents("awards.draft.amount", before, after)).isEqualTo(240_000);
        });
    }

    @Test
    void claimsAreSimulatedWithTheLimitsOfTheDraft() {
        // Given
        FiscalQuarter quarter = new FiscalQuarter(2027, 1);
        Map<String, Object> lower = Map.of(
                "basedOn",
                PoliciesApi.FIRST,
                "settings",
                List.of(PoliciesApi.setting("claims.overtime.percent", "10")));
        JsonPath before = simulated(quarter, lower);
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        ClaimsApi.paid(agency, officer, "2025-01-01", "73000.00");
        List<Object> lines = new ArrayList<>();
        lines.add(ClaimsApi.line("salary", officer, "6000.00"));
        lines.add(ClaimsApi.line("overtime", officer, "9000.00"));
        ClaimsApi.submitted(agency, "2026-11", lines);

        AwardsApi.soon().untilAsserted(() -> {
            // When
            JsonPath after = simulated(quarter, lower);

            // Then
            assertThat(more("claims.lines", before, after)).isEqualTo(2);
            assertThat(more("claims.changed", before, after)).isEqualTo(1);
            assertThat(moreCents("claims.today", before, after)).isEqualTo(1_500_000);
            assertThat(moreCents("claims.costs.find { it.type == 'overtime' }.draft", before, after))
                    .isEqualTo(730_000);
            assertThat(moreCents("claims.difference", before, after)).isEqualTo(-170_000);
        });
    }

    @Test
    void aDraftIsTriedByItsNameAndNothingIsStoredOrEmitted() {
        // Given
        AwardsApi.closed(CLOSED);
        assertThat(PoliciesApi.draft("ann", Map.of("version", "tried", "basedOn", PoliciesApi.FIRST, "bands", BANDS))
                        .statusCode())
                .isEqualTo(201);
        JsonPath version = simulated(CLOSED, Map.of("version", PoliciesApi.FIRST));

        // what other tests have begun may still be on its way: it is looked at until nothing else moves
        AwardsApi.soon().untilAsserted(() -> {
            Map<String, String> before = contents();
            assertThat(before.get("outbox")).isEqualTo("0 ");

            // When
            JsonPath closed = simulated(CLOSED, Map.of("version", "tried"));
            JsonPath open = simulated(OPEN, Map.of("version", "tried"));
            given().auth().oauth2(Tokens.of("programme")).post("/v1/quarters/{q}/replay", CLOSED.toString());

            // Then
            assertThat(contents()).isEqualTo(before);
            assertThat(closed.getString("draft")).isEqualTo("tried");
            assertThat(open.getString("draft")).isEqualTo("tried");
        });
        assertThat(version.getInt("awards.changed")).isZero();
        PoliciesApi.discard("ann", "tried");
    }

    @Test
    void whatCannotBeTriedIsRefused() {
        // Given
        Map<String, Object> flawed =
                Map.of("basedOn", PoliciesApi.FIRST, "bands", List.of(PoliciesApi.band(90, 99, "1.00")));

        // Then
        assertThat(simulate("programme", CLOSED, flawed).jsonPath().getList("violations.field"))
                .containsExactly("bands[0].toPercent");
        assertThat(simulate("programme", CLOSED, Map.of("version", "never"))
                        .jsonPath()
                        .getList("violations.field"))
                .containsExactly("version");
        assertThat(simulate("programme", CLOSED, Map.of("basedOn", "never"))
                        .jsonPath()
                        .getList("violations.field"))
                .containsExactly("basedOn");
        assertThat(simulate("programme", CLOSED, Map.of("version", PoliciesApi.FIRST, "bands", BANDS))
                        .statusCode())
                .isEqualTo(400);
        assertThat(simulate("programme", CLOSED, Map.of()).statusCode()).isEqualTo(400);
        assertThat(simulate("programme", new FiscalQuarter(2025, 4), DRAFT)
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/quarter-not-payable");
        assertThat(simulate("programme", new FiscalQuarter(2028, 2), DRAFT)
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/quarter-not-started");
        for (String role : List.of("ice", "treasury", "operator", "approver")) {
            assertThat(simulate(role, CLOSED, DRAFT).statusCode()).isEqualTo(403);
        }
    }

    private static void closedAgency(int officers, int assigned, int located) {
        SomeAgency agency = SomeAgency.registered();
        agency.officers(officers);
        AwardsApi.bothReport(CLOSED, agency, assigned, located);
        agency.standing(CLOSED, 1);
        agency.roster(CLOSED, 1, 1);
        AwardsApi.awardEvents(agency, 1);
    }

    private static JsonPath simulated(FiscalQuarter quarter, Map<String, ?> body) {
        Response response = simulate("auditor", quarter, body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath();
    }

    private static Response simulate(String role, FiscalQuarter quarter, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.of(role))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/quarters/{q}/simulate", quarter.toString());
    }

    private static int more(String path, JsonPath before, JsonPath after) {
        return after.getInt(path) - before.getInt(path);
    }

    private static long moreCents(String path, JsonPath before, JsonPath after) {
        long held = before.get(path) == null ? 0 : ClaimsApi.cents(before, path);
        return ClaimsApi.cents(after, path) - held;
    }

    /** A digest of the content of every table. */
    private Map<String, String> contents() throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'"
                            + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                + " from " + table + " t")) {
                    rows.next();
                    contents.put(table, rows.getString(1));
                }
            }
        }
        assertThat(contents).containsKeys("award", "award_decision", "outbox", "audit_entry", "policy_draft");
        return contents;
    }
}
