package reimbursement.kit.restprobe;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class ImportsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Sql sql;
    private final Gate gate;

    ImportsTest(Sql sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    @Test
    void anImportRunsToItsEndAndShowsWhatItFound() {
        // When
        UUID id = submit("what,value\nkeep,1\nreject,a\u0000b\nrepair, x \npause,\nkeep,2\n");

        // Then
        JsonPath view = finished(id);
        assertThat(view.getString("state")).isEqualTo("done");
        assertThat(view.getInt("rows")).isEqualTo(5);
        assertThat(view.getInt("rowsDone")).isEqualTo(5);
        assertThat(view.<String, Integer>getMap("counts"))
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("accepted", 2, "rejected", 1, "repaired", 1));
        assertThat(view.getString("submittedBy")).isEqualTo("programme-person");
        assertThat(view.getString("finishedAt")).endsWith("Z");
        JsonPath findings =
                programme().get("/v1/things/imports/" + id + "/findings").jsonPath();
        assertThat(findings.getList("row", Integer.class)).containsExactly(3, 4);
        assertThat(findings.getList("value", String.class)).containsExactly("a\\u0000b", " x ");
        assertThat(findings.getList("action", String.class)).containsExactly("rejected", "repaired");
        assertThat(findings.getList("reason", String.class)).containsExactly("is not wanted", "trimmed");
        assertThat(sql.texts("select content is null from import_run where id = ?", id))
                .containsExactly("t");
    }

    @Test
    void everyFindingIsKeptAndPaged() {
        // When
        UUID id = submit("what,value\n" + "reject,x\n".repeat(1234));
        finished(id);

        // Then
        List<Integer> rows = new ArrayList<>();
        String at = "/v1/things/imports/" + id + "/findings?limit=500";
        while (at != null) {
            var page = programme().get(at);
            rows.addAll(page.jsonPath().getList("row", Integer.class));
            String link = page.header("Link");
            at = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(rows).hasSize(1234).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aKindThatFailsEndsWithItsSentenceAndWhatItHadFound() {
        // When
        UUID id = submit("what,value\nreject,x\nfail,\nkeep,1\n");

        // Then
        JsonPath view = finished(id);
        assertThat(view.getString("state")).isEqualTo("failed");
        assertThat(view.getString("error")).isEqualTo("The sheet asks to fail.");
        assertThat(view.getInt("counts.rejected")).isEqualTo(1);
        assertThat(programme()
                        .get("/v1/things/imports/" + id + "/findings")
                        .jsonPath()
                        .getList(""))
                .hasSize(1);
    }

    @Test
    void aKindThatBreaksEndsAsFailedWithoutItsInnards() {
        // When
        JsonPath view = finished(submit("what,value\ncrash,\n"));

        // Then
        assertThat(view.getString("state")).isEqualTo("failed");
        assertThat(view.getString("error")).doesNotContain("secret").endsWith(".");
    }

    @Test
    void contentThatIsDamagedFurtherInFailsTheRun() {
        // When
        JsonPath view = finished(submit("what,value\nkeep,\"1\n"));

        // Then
        assertThat(view.getString("state")).isEqualTo("failed");
        assertThat(view.getString("error")).startsWith("The CSV cannot be read from row 2 on");
    }

    @Test
    void whatIsPlainlyNoTableIsRefusedAndNothingStored() {
        long before = runs();
        for (byte[] wrong : List.of(new byte[0], "%PDF-1.7".getBytes(UTF_8), "PK\u0003\u0004".getBytes(UTF_8))) {
            programme()
                    .contentType("text/csv")
                    .body(wrong)
                    .post("/v1/things/imports")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/unreadable-table"));
        }
        assertThat(runs()).isEqualTo(before);
    }

    @Test
    void anAgencySeesItsOwnImportsAlone() {
        // Given
        UUID agency = UUID.randomUUID();
        UUID theirs = submit("what,value\nkeep,1\n");
        UUID own = submit(given().auth().oauth2(Tokens.agency(agency)), "what,value\nrecord,thing/" + agency + "\n");
        finished(own);

        // Then
        RequestSpecification caller = given().auth().oauth2(Tokens.agency(agency));
        caller.get("/v1/things/imports/" + own).then().statusCode(200);
        caller.get("/v1/things/imports/" + theirs).then().statusCode(404);
        caller.get("/v1/things/imports/" + theirs + "/findings").then().statusCode(404);
        assertThat(sql.texts(
                        "select actor || ' ' || (detail->>'asOf') from audit_entry where subject = ?",
                        "thing/" + agency))
                .containsExactly("agency-" + agency + " 2026-01-01");
    }

    @Test
    void twoRunAtOnceAndTheirProgressIsSeen() {
        // Given
        String gates = UUID.randomUUID().toString();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(submit("what,value\nkeep,1\nwait,%s\nwait,%s\nkeep,2\n".formatted("a" + gates, "b" + gates)));
        }

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(states(ids)).containsExactly("running", "running", "received"));
        assertThat(view(ids.getFirst()).getInt("rows")).isEqualTo(4);
        gate.open("a" + gates);
        gate.open("b" + gates);
        await().atMost(SOON).untilAsserted(() -> assertThat(states(ids)).containsOnly("done"));
    }

    @Test
    void whatADeadProcessLeftIsRunAgainFromItsStart() {
        // Given: a run in the state in which a killed process leaves it
        UUID id = abandoned("now() + interval '2 seconds'");
        sql.texts(
                "insert into import_finding values (?, 0, 2, 'value', 'old', 'rejected', 'of the first attempt')", id);

        // Then
        JsonPath view = finished(id);
        assertThat(view.getString("state")).isEqualTo("done");
        assertThat(view.getInt("counts.rejected")).isEqualTo(1);
        assertThat(programme()
                        .get("/v1/things/imports/" + id + "/findings")
                        .jsonPath()
                        .getList("value", String.class))
                .containsExactly("new");
        assertThat(sql.texts("select attempts from import_run where id = ?", id))
                .containsExactly("2");
    }

    @Test
    void aRunThatKeepsKillingItsProcessIsGivenUp() {
        // Given
        UUID id = abandoned("now() + interval '1 hour'");

        // When
        sql.texts("update import_run set attempts = 5, lease_until = now() where id = ?", id);

        // Then
        assertThat(finished(id).getString("error")).isEqualTo("The import was interrupted 5 times and is given up.");
    }

    @Test
    void aRunThatWasTakenOverWritesNothingMore() {
        // Given
        String name = UUID.randomUUID().toString();
        UUID id = submit("what,value\nwait,%s\nreject,late\n".formatted(name));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(view(id).getString("state")).isEqualTo("running"));

        // When: another process, whose clock runs faster, claims it and finishes first
        sql.texts(
                "update import_run set lease_holder = ?, lease_until = now() + interval '1 hour' where id = ?",
                UUID.randomUUID(),
                id);
        gate.open(name);
        UUID next = submit("what,value\nkeep,1\n");
        finished(next);

        // Then
        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(sql.texts("select state from import_run where id = ?", id))
                        .containsExactly("running"));
        assertThat(sql.texts("select value from import_finding where run_id = ?", id))
                .isEmpty();
        sql.texts("update import_run set state = 'done', content = null where id = ?", id);
    }

    private UUID abandoned(String lease) {
        UUID id = UUID.randomUUID();
        sql.texts(
                "insert into import_run (id, kind, state, media_type, content, parameters, submitted_by, submitted_roles,"
                        + " submitted_at, lease_holder, lease_until, attempts) values"
                        + " (?, 'things', 'running', 'text/csv', ?, '{}', 'ann', '{programme}', now(), ?, " + lease
                        + ", 1)",
                id,
                "what,value\nreject,new\n".getBytes(UTF_8),
                UUID.randomUUID());
        return id;
    }

    private static UUID submit(String csv) {
        return submit(programme(), csv);
    }

    private static UUID submit(RequestSpecification caller, String csv) {
        String at = caller.contentType("text/csv")
                .body(csv.getBytes(UTF_8))
                .post("/v1/things/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }

    private static JsonPath finished(UUID id) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(view(id).getString("state")).isIn("done", "failed"));
        return view(id);
    }

    private static List<String> states(List<UUID> ids) {
        return ids.stream().map(id -> view(id).getString("state")).toList();
    }

    private static JsonPath view(UUID id) {
        return programme()
                .get("/v1/things/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long runs() {
        return Long.parseLong(sql.texts("select count(*) from import_run").getFirst());
    }

    private static RequestSpecification programme() {
        return given().auth().oauth2(Tokens.of("programme"));
    }
}
