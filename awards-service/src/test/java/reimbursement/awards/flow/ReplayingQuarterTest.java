package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** Issue 5: recompute any closed quarter under the rules of its time; it must agree. */
@QuarkusTest
@RealBackends
class ReplayingQuarterTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2026, 2);

    private final DataSource database;

    ReplayingQuarterTest(DataSource database) {
        this.database = database;
    }

    @Test
    void whateverWasDecidedAgreesWithWhatIsRecomputed() {
        // Given
        AwardsApi.closed(QUARTER);
        SomeAgency paid = agency(3);
        AwardsApi.bothReport(QUARTER, paid, 500, 448);
        SomeAgency adjusted = agency(2);
        AwardsApi.bothReport(QUARTER, adjusted, 10, 9);
        SomeAgency silent = agency(1);
        SomeAgency mismatched = SomeAgency.registered();
        mismatched.officers(1);
        AwardsApi.bothReport(QUARTER, mismatched, 10, 9);
        mismatched.standing(QUARTER, 1);
        mismatched.strangeRoster(QUARTER, 1, 1);
        SomeAgency disputed = agency(2);
        AwardsApi.reports(QUARTER, disputed, "agency", 10, 9);
        AwardsApi.reports(QUARTER, disputed, "ice", 10, 7);
        SomeAgency resolved = agency(2);
        AwardsApi.reports(QUARTER, resolved, "agency", 10, 9);
        AwardsApi.reports(QUARTER, resolved, "ice", 10, 7);
        for (SomeAgency agency : List.of(paid, adjusted, silent, mismatched, disputed, resolved)) {
            AwardsApi.soon().untilAsserted(() -> AwardsApi.award(agency, QUARTER));
        }
        AwardsApi.bothReport(QUARTER, adjusted, 10, 8);
        resolve(resolved);
        SomeAgency waiting = SomeAgency.registered();
        waiting.standing(QUARTER, 1);
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.progress(waiting, QUARTER).getList("[0].waitsOn"))
                                .doesNotContain("standing"));

        // When
        JsonPath replay = replay(QUARTER).jsonPath();

        // Then
        assertThat(replay.getList("differences")).isEmpty();
        assertThat(replay.getInt("differing")).isZero();
        assertThat(replay.getInt("compared")).isGreaterThanOrEqualTo(6).isEqualTo(replay.getInt("agreed"));
        assertThat(replay.getInt("waiting")).isPositive();
        assertThat(replay.getInt("officers")).isGreaterThanOrEqualTo(11);
        assertThat(replay.getString("policyVersion")).isEqualTo(PoliciesApi.FIRST);
    }

    @Test
    void everyQuarterThatAnyTestHasClosedAgrees() {
        // Given
        AwardsApi.closed(QUARTER);
        List<String> closed = AwardsApi.get(Tokens.of("auditor"), "/v1/quarters?limit=100")
                .jsonPath()
                .getList("findAll { it.closed }.quarter");

        // Then
        assertThat(closed).isNotEmpty().allSatisfy(quarter -> {
            JsonPath replay = replay(FiscalQuarter.parse(quarter).orElseThrow()).jsonPath();
            assertThat(replay.getList("differences")).as(quarter).isEmpty();
            assertThat(replay.getInt("differing")).as(quarter).isZero();
        });
    }

    @Test
    void aPlantedCentIsFound() throws SQLException {
        // Given
        AwardsApi.closed(QUARTER);
        SomeAgency agency = agency(2);
        AwardsApi.bothReport(QUARTER, agency, 10, 9);
        AwardsApi.soon()
                .untilAsserted(() -> assertThat(AwardsApi.award(agency, QUARTER).getString("amount.amount"))
                        .isEqualTo("2000.00"));
        String award = AwardsApi.award(agency, QUARTER).getString("id");
        JsonPath planted;

        // When
        run("insert into award_decision select gen_random_uuid(), award_id, 99, kind, decided_at, revision,"
                + " standing_revision, roster_revision, agency_count_revision, ice_count_revision, policy_version,"
                + " eligible_officers, withheld_for, assigned, located, count_basis, band, paid_officers,"
                + " per_officer_cents + 1, amount_cents + 2, reason, previous_cents, cause"
                + " from award_decision d where award_id = '" + award + "' and number ="
                + " (select decisions from award where id = d.award_id)");
        int decisions = decisions(award);
        run("update award set decisions = 99 where id = '" + award + "'");
        try {
            planted = replay(QUARTER).jsonPath();
        } finally {
            run("update award set decisions = " + decisions + " where id = '" + award + "'");
        }

        // Then
        assertThat(planted.getInt("differing")).isEqualTo(1);
        assertThat(planted.getString("differences[0].awardId")).isEqualTo(award);
        assertThat(planted.getString("differences[0].agencyId")).isEqualTo(agency.id.toString());
        assertThat(planted.<Map<String, String>>getList("differences[0].figures"))
                .contains(
                        Map.of("figure", "amount", "decided", "2000.02", "recomputed", "2000.00"),
                        Map.of("figure", "perOfficerCents", "decided", "100001", "recomputed", "100000"))
                .hasSize(4);
        assertThat(replay(QUARTER).jsonPath().getInt("differing")).isZero();
    }

    @Test
    void whatIsNotClosedIsNotReplayed() {
        assertThat(replay(new FiscalQuarter(2028, 1)).jsonPath().getString("type"))
                .isEqualTo("/problems/quarter-not-closed");
        assertThat(given().auth()
                        .oauth2(Tokens.of("programme"))
                        .post("/v1/quarters/soon/replay")
                        .statusCode())
                .isEqualTo(400);
        for (String role : List.of("ice", "treasury", "operator")) {
            assertThat(given().auth()
                            .oauth2(Tokens.of(role))
                            .post("/v1/quarters/{q}/replay", QUARTER.toString())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static SomeAgency agency(int officers) {
        SomeAgency agency = SomeAgency.registered();
        agency.officers(officers);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        return agency;
    }

    private static Response replay(FiscalQuarter quarter) {
        return given().auth().oauth2(Tokens.of("auditor")).post("/v1/quarters/{q}/replay", quarter.toString());
    }

    private static void resolve(SomeAgency agency) {
        String dispute = AwardsApi.get(Tokens.of("auditor"), "/v1/disputes?agencyId=" + agency.id)
                .jsonPath()
                .getString("[0].id");
        assertThat(given().auth()
                        .oauth2(Tokens.of("programme"))
                        .contentType(ContentType.JSON)
                        .body(Map.of("assigned", 10, "located", 8, "reason", "both were counted again"))
                        .post("/v1/disputes/{id}/resolve", dispute)
                        .statusCode())
                .isEqualTo(200);
    }

    private int decisions(String award) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select decisions from award where id = '" + award + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
