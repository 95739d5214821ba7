package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** Policy as data: versions are adopted by a second person, and only followed. */
@QuarkusTest
@RealBackends
class PolicyVersionsTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2027, 2);

    private final DataSource database;

    PolicyVersionsTest(DataSource database) {
        this.database = database;
    }

    @Test
    void theRegisterShowsWhatIsAssumed() {
        // When
        JsonPath assumed = AwardsApi.get(Tokens.of("treasury"), "/v1/policies/" + PoliciesApi.FIRST + "?basis=assumed")
                .jsonPath();
        JsonPath published = AwardsApi.get(Tokens.of("treasury"), "/v1/policies?basis=published&limit=1")
                .jsonPath();

        // Then
        assertThat(assumed.<String>getList("settings.basis")).isNotEmpty().containsOnly("assumed");
        assertThat(assumed.<String>getList("claims.basis")).isNotEmpty().containsOnly("assumed");
        assertThat(published.<String>getList("[0].settings.name"))
                .contains("claims.overtime.percent")
                .doesNotContain("dispute.window-days");
        assertThat(assumed.<String>getList("settings.date")).doesNotContainNull();
        assertThat(AwardsApi.get(Tokens.of("treasury"), "/v1/policies?basis=guessed")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aVersionIsAdoptedByASecondPersonAndNeverChangesAgain() throws SQLException {
        // Given
        LocalDate from = PoliciesApi.nextDay();
        PoliciesApi.drafted("adopted.1", "claims.overtime.percent", "30");

        // Then
        assertThat(PoliciesApi.adopt("ann", "adopted.1", from, 1).jsonPath().getString("type"))
                .isEqualTo("/problems/second-person");
        assertThat(PoliciesApi.adopt("bob", "adopted.1", from, 2).jsonPath().getString("type"))
                .isEqualTo("/problems/draft-changed");
        assertThat(PoliciesApi.adopt("bob", "adopted.1", from.plusDays(1), 1)
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/not-a-quarters-first-day");
        assertThat(PoliciesApi.adopt("bob", "adopted.1", LocalDate.of(2027, 10, 1), 1)
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/effective-date-not-ahead");
        assertThat(PoliciesApi.adopt("bob", "adopted.1", LocalDate.of(9999, 10, 1), 1)
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/effective-date-too-far-ahead");

        // When
        Response adopted = PoliciesApi.adopt("bob", "adopted.1", from, 1);

        // Then
        assertThat(adopted.statusCode()).isEqualTo(200);
        assertThat(adopted.jsonPath().getString("status")).isEqualTo("adopted");
        assertThat(adopted.jsonPath().getString("adoption.adoptedBy")).isEqualTo("bob");
        assertThat(adopted.jsonPath().getString("adoption.reason")).isEqualTo("the board decided so");
        JsonPath all = AwardsApi.get(Tokens.of("auditor"), "/v1/policies").jsonPath();
        int place = all.<String>getList("version").indexOf("adopted.1");
        assertThat(all.getString("[" + (place - 1) + "].effectiveUntil"))
                .isEqualTo(from.minusDays(1).toString());
        assertThat(AwardsApi.get(Tokens.of("operator"), "/v1/policies/adopted.1")
                        .jsonPath()
                        .getString("adoption"))
                .isNull();
        for (Response refused : List.of(
                PoliciesApi.replace("ann", "adopted.1", Map.of("basedOn", PoliciesApi.FIRST)),
                PoliciesApi.discard("ann", "adopted.1"),
                PoliciesApi.adopt("bob", "adopted.1", from, 1))) {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/policy-adopted");
        }
        assertThat(PoliciesApi.draft("ann", Map.of("version", "adopted.1", "basedOn", PoliciesApi.FIRST))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/policy-exists");
        assertThat(AwardsApi.get(Tokens.of("auditor"), "/v1/audit?subject=policy/adopted.1&action=policy-adopted")
                        .jsonPath()
                        .getMap("[0].detail"))
                .containsEntry("claims.overtime.percent", "25 -> 30")
                .containsEntry("effectiveFrom", from.toString())
                .containsEntry("authors", "ann");
        theDatabaseRefuses("adopted.1", from);
    }

    private void theDatabaseRefuses(String version, LocalDate from) {
        for (String change : List.of(
                "update award_policy set effective_until = current_date",
                "delete from award_policy where version = '" + version + "'",
                "update award_policy_setting set value = '26' where name = 'claims.overtime.percent'",
                "delete from award_policy_band",
                "insert into award_policy_band values ('" + version + "', 60, 70, 1)",
                "insert into award_policy_setting (version, name, value, basis, source, owner)" + " values ('" + version
                        + "', 'x', 'y', 'READING', 'z', 'z')",
                "insert into award_policy (version, effective_from) values ('x', '" + from + "')",
                "insert into award_policy (version, effective_from) values ('x', '2024-10-01')",
                "insert into award_policy (version, effective_from) values ('x', '2039-10-02')")) {
            assertThatThrownBy(() -> run(change)).as(change).isInstanceOf(SQLException.class);
        }
    }

    private void run(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    @Test
    void aBandThatEventsCannotTellIsNotAdopted() {
        // Given
        assertThat(PoliciesApi.draft(
                                "ann",
                                Map.of(
                                        "version",
                                        "untellable",
                                        "basedOn",
                                        PoliciesApi.FIRST,
                                        "bands",
                                        List.of(PoliciesApi.band(95, 100, "1000.00"))))
                        .statusCode())
                .isEqualTo(201);

        // When
        Response refused = PoliciesApi.adopt("bob", "untellable", PoliciesApi.nextDay(), 1);

        // Then
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/band-not-in-contract");
        PoliciesApi.discard("ann", "untellable");
    }

    /** Issue 5: every decision names its version; a late fact is decided under the policy then in force. */
    @Test
    void aClosedQuarterIsRecomputedUnderTheVersionOfItsTime() {
        // Given
        AwardsApi.closed(QUARTER);
        SomeAgency agency = SomeAgency.registered();
        agency.officers(2);
        AwardsApi.bothReport(QUARTER, agency, 100, 95);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        AwardsApi.awardEvents(agency, 1);
        assertThat(PoliciesApi.draft(
                                "ann",
                                Map.of(
                                        "version",
                                        "generous",
                                        "basedOn",
                                        PoliciesApi.FIRST,
                                        "bands",
                                        List.of(PoliciesApi.band(90, 100, "5000.00"))))
                        .statusCode())
                .isEqualTo(201);
        assertThat(PoliciesApi.adopt("bob", "generous", PoliciesApi.nextDay(), 1)
                        .statusCode())
                .isEqualTo(200);

        // When
        AwardsApi.bothReport(QUARTER, agency, 100, 85);

        // Then
        AwardsApi.soon().untilAsserted(() -> {
            JsonPath award = AwardsApi.award(agency, QUARTER);
            assertThat(award.getString("amount.amount")).isEqualTo("1500.00");
            assertThat(award.getString("policyVersion")).isEqualTo(PoliciesApi.FIRST);
        });
    }

    @Test
    void oneOfTwoThatAreAdoptedAtOnceForOneDayFollows() throws Exception {
        // Given
        LocalDate from = PoliciesApi.nextDay();
        List<String> names = List.of("race.1", "race.2", "race.3");
        names.forEach(name -> PoliciesApi.drafted(name, "dispute.window-days", "40"));
        List<Integer> answers = new ArrayList<>();

        // When
        try (ExecutorService people = Executors.newFixedThreadPool(names.size())) {
            List<Callable<Integer>> adoptions = new ArrayList<>();
            names.forEach(name ->
                    adoptions.add(() -> PoliciesApi.adopt("bob", name, from, 1).statusCode()));
            for (Future<Integer> answer : people.invokeAll(adoptions)) {
                answers.add(answer.get());
            }
        }

        // Then
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(AwardsApi.get(Tokens.of("auditor"), "/v1/policies?limit=1000")
                        .jsonPath()
                        .getList("findAll { it.effectiveFrom == '" + from + "' }.version"))
                .hasSize(1)
                .isSubsetOf(names);
        names.forEach(name -> PoliciesApi.discard("ann", name));
    }

    @Test
    void policiesArePaged() {
        // Given
        PoliciesApi.drafted("paged.1", "dispute.window-days", "31");
        PoliciesApi.drafted("paged.2", "dispute.window-days", "32");
        String token = Tokens.of("programme");
        List<String> whole =
                AwardsApi.get(token, "/v1/policies?limit=1000").jsonPath().getList("version");

        // When
        Response page = AwardsApi.get(token, "/v1/policies?limit=1");
        List<String> seen = new ArrayList<>(page.jsonPath().getList("version"));
        while (page.header("Link") != null) {
            String next = page.header("Link");
            page = given().auth()
                    .oauth2(token)
                    .urlEncodingEnabled(false)
                    .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')));
            seen.addAll(page.jsonPath().getList("version"));
        }

        // Then
        assertThat(seen).isEqualTo(whole).contains("paged.1", "paged.2");
        PoliciesApi.discard("ann", "paged.1");
        PoliciesApi.discard("ann", "paged.2");
    }
}
