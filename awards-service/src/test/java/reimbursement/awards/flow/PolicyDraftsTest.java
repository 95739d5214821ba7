package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** Policy as data: what a draft may say, and who sees it. */
@QuarkusTest
@RealBackends
class PolicyDraftsTest {

    @Test
    void aDraftIsWrittenFromAVersionReadReplacedAndDiscarded() {
        // When
        Response drafted = PoliciesApi.draft(
                "ann",
                Map.of(
                        "version",
                        "draft.1",
                        "basedOn",
                        PoliciesApi.FIRST,
                        "bands",
                        List.of(PoliciesApi.band(90, 100, "1200.00"), PoliciesApi.band(80, 90, "800.00")),
                        "settings",
                        List.of(PoliciesApi.setting("dispute.window-days", "45"))));

        // Then
        assertThat(drafted.statusCode()).isEqualTo(201);
        assertThat(drafted.header("Location")).endsWith("/v1/policies/draft.1");
        assertThat(drafted.jsonPath().getString("status")).isEqualTo("draft");
        assertThat(drafted.jsonPath().getString("effectiveFrom")).isNull();
        assertThat(drafted.jsonPath().getList("draft.authors")).containsExactly("ann");
        JsonPath read =
                AwardsApi.get(Tokens.of("auditor"), "/v1/policies/draft.1").jsonPath();
        assertThat(read.getList("bands.perOfficer.amount")).containsExactly("1200.00", "800.00");
        assertThat(read.getList("settings")).hasSize(22);
        assertThat(read.getMap("settings.find { it.name == 'dispute.window-days' }"))
                .containsEntry("value", "45")
                .containsEntry("basis", "assumed")
                .containsEntry("date", "2027-11-01");

        // When
        Response replaced = PoliciesApi.replace("bob", "draft.1", Map.of("basedOn", PoliciesApi.FIRST));
        Response discarded = PoliciesApi.discard("cid", "draft.1");

        // Then
        assertThat(replaced.jsonPath().getInt("draft.revision")).isEqualTo(2);
        assertThat(replaced.jsonPath().getList("draft.authors")).containsExactly("ann", "bob");
        assertThat(replaced.jsonPath().getList("bands")).hasSize(3);
        assertThat(discarded.statusCode()).isEqualTo(204);
        assertThat(AwardsApi.get(Tokens.of("auditor"), "/v1/policies/draft.1").statusCode())
                .isEqualTo(404);
        assertThat(PoliciesApi.discard("cid", "draft.1").statusCode()).isEqualTo(404);
        JsonPath trail = AwardsApi.get(Tokens.of("auditor"), "/v1/audit?subject=policy/draft.1")
                .jsonPath();
        assertThat(trail.getList("action"))
                .containsExactly("policy-drafted", "policy-draft-replaced", "policy-draft-discarded");
        assertThat(trail.getList("actor")).containsExactly("ann", "bob", "cid");
        assertThat(trail.getMap("[0].detail")).containsEntry("dispute.window-days", "30 -> 45");
        assertThat(trail.getMap("[1].detail")).containsEntry("dispute.window-days", "45 -> 30");
    }

    /** Issue 5, bad input: a policy with gaps or overlapping bands. */
    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        // When
        Response refused = PoliciesApi.draft(
                "ann",
                Map.of(
                        "version",
                        "flawed",
                        "bands",
                        List.of(
                                PoliciesApi.band(90, 100, "1000.00"),
                                PoliciesApi.band(80, 88, "750.00"),
                                PoliciesApi.band(70, 81, "800.00")),
                        "settings",
                        List.of(
                                PoliciesApi.setting("dispute.window-days", "a month"),
                                PoliciesApi.setting("claims.moon", "FULL"))));

        // Then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().<String>getList("violations.field"))
                .startsWith(
                        "bands[1].toPercent",
                        "bands[2].toPercent",
                        "bands[2].perOfficer",
                        "settings[0].value",
                        "settings[1].name")
                .hasSize(5 + 21);
        assertThat(refused.jsonPath().<String>getList("violations.message"))
                .contains(
                        "leaves a gap below the band above, 90 to 100: it must be 90",
                        "overlaps the band above, 80 to 88: it must be 80",
                        "day.zone is missing");
    }

    @Test
    void whatCannotBeReadIsNamedFieldByField() {
        // When
        Response refused = PoliciesApi.draft(
                "ann",
                Map.of(
                        "version",
                        "unreadable",
                        "bands",
                        List.of(
                                Map.of("toPercent", 100, "perOfficer", ClaimsApi.money("1.005")),
                                Map.of("fromPercent", 1, "toPercent", 2)),
                        "settings",
                        List.of(Map.of("name", "day.zone", "basis", "guessed"))));

        // Then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().<String>getList("violations.field"))
                .containsExactly(
                        "bands[0].fromPercent",
                        "bands[0].perOfficer",
                        "bands[1].perOfficer",
                        "settings[0].value",
                        "settings[0].basis",
                        "settings[0].source",
                        "settings[0].owner",
                        "settings[0].date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"version\":\"\"}",
                "{\"version\":\"no name\"}",
                "{\"version\":\"x\",\"basedOn\":\"never\"}",
                "{\"version\":\"x\",\"basedOn\":\"2025-10-01.1\",\"moon\":1}",
                "{\"version\":\"x\",\"basedOn\":\"2025-10-01.1\",\"bands\":[null]}",
                "{\"version\":\"x\",\"basedOn\":\"2025-10-01.1\",\"bands\":[{\"fromPercent\":89.5}]}",
                "{\"version\":\"x\",\"basedOn\":\"2025-10-01.1\",\"settings\":[{\"date\":\"tomorrow\"}]}",
                "[]",
                "{"
            })
    void whatIsNoDraftIsRefused(String body) {
        // When
        Response refused = given().auth()
                .oauth2(Tokens.of("programme"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/policies");

        // Then
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void draftsAreShownToThoseAloneWhoMakePolicies() {
        // Given
        PoliciesApi.drafted("hidden", "dispute.window-days", "60");
        String agency = Tokens.agency(UUID.randomUUID());

        // Then
        assertThat(AwardsApi.get(agency, "/v1/policies").jsonPath().getList("version"))
                .doesNotContain("hidden");
        assertThat(AwardsApi.get(agency, "/v1/policies/hidden").statusCode()).isEqualTo(404);
        assertThat(AwardsApi.get(agency, "/v1/policies/" + PoliciesApi.FIRST).statusCode())
                .isEqualTo(200);
        assertThat(AwardsApi.get(Tokens.of("auditor"), "/v1/policies")
                        .jsonPath()
                        .getList("version"))
                .contains("hidden");
        for (String role : List.of("auditor", "ice", "treasury", "operator")) {
            assertThat(given().auth()
                            .oauth2(Tokens.of(role))
                            .contentType(ContentType.JSON)
                            .body(Map.of("version", "x", "basedOn", PoliciesApi.FIRST))
                            .post("/v1/policies")
                            .statusCode())
                    .isEqualTo(403);
        }
        PoliciesApi.discard("ann", "hidden");
    }
}
