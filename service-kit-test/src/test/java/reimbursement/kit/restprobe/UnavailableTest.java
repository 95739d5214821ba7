package reimbursement.kit.restprobe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** What passes by itself is answered 503 with Retry-After, whatever wraps it. */
@QuarkusTest
@RealBackends
class UnavailableTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int POOL = 16;

    private final DataSource database;
    private final Sql sql;
    private final Gate gate;

    UnavailableTest(DataSource database, Sql sql, Gate gate) {
        this.database = database;
        this.sql = sql;
        this.gate = gate;
    }

    @Test
    void aConnectionThatBreaksInTheMiddleOfARequest() throws Exception {
        try (var caller = Executors.newSingleThreadExecutor()) {
            // Given
            var answer = caller.submit(() -> programme().post("/v1/database/sleep/20"));
            await().atMost(SOON)
                    .until(() -> terminate("query like 'select pg_sleep(20)%' and state = 'active'"), found -> found);

            // Then
            unavailable(answer.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aConnectionThatBreaksBeforeTheCommit() throws Exception {
        try (var caller = Executors.newSingleThreadExecutor()) {
            // Given
            String name = UUID.randomUUID().toString();
            var answer = caller.submit(() -> programme().post("/v1/database/late/" + name));
            await().atMost(SOON)
                    .until(
                            () -> terminate("query like 'insert into seen%' and state = 'idle in transaction'"),
                            found -> found);

            // When
            gate.open(name);

            // Then
            unavailable(answer.get(20, TimeUnit.SECONDS));
            assertThat(sql.texts("select key from seen where key = ?", name)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "53300", "57P03", "08006"})
    void whatPostgresCallsPassing(String state) {
        unavailable(programme().post("/v1/database/fail/" + state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01"})
    void whatStaysIsUnexpected(String state) {
        programme().post("/v1/database/fail/" + state).then().statusCode(500);
    }

    @Test
    void aPoolWithoutAConnectionLeft() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            // Given
            for (int i = 0; i < POOL; i++) {
                taken.add(database.getConnection());
            }
            long began = System.nanoTime();

            // When: all at once, so that the wait is one
            List<CompletableFuture<Response>> answers = new ArrayList<>();
            try (var callers = Executors.newFixedThreadPool(4)) {
                answers.add(CompletableFuture.supplyAsync(() -> programme().post("/v1/database/sleep/0"), callers));
                answers.add(CompletableFuture.supplyAsync(() -> programme().post("/v1/database/publish/1"), callers));
                answers.add(CompletableFuture.supplyAsync(
                        () -> programme()
                                .contentType("text/csv")
                                .body("what,value\nkeep,1\n")
                                .post("/v1/things/imports"),
                        callers));
                answers.add(CompletableFuture.supplyAsync(
                        () -> given().auth().oauth2(Tokens.of("operator")).get("/v1/parked"), callers));
                given().post("/v1/database/publish/1").then().statusCode(401);
                given().auth()
                        .oauth2("no token")
                        .post("/v1/database/publish/1")
                        .then()
                        .statusCode(401);
            }

            // Then
            answers.forEach(answer -> unavailable(answer.join()));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(4), SOON);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        programme().post("/v1/database/sleep/0").then().statusCode(204);
    }

    @Test
    void afterARestartOfTheDatabaseNoRequestMeetsADeadConnection() {
        // Given
        programme().post("/v1/database/sleep/0").then().statusCode(204);

        // When
        await().pollDelay(Duration.ofMillis(1500))
                .atMost(SOON)
                .until(() -> terminate("state = 'idle'"), found -> found);

        // Then
        for (int i = 0; i < POOL; i++) {
            programme().post("/v1/database/sleep/0").then().statusCode(204);
        }
    }

    private boolean terminate(String which) {
        return !sql.texts(
                        "select pg_terminate_backend(pid)::text from pg_stat_activity where datname = current_database()"
                                + " and usename = current_user and pid <> pg_backend_pid()"
                                + " and application_name <> 'outbox-relay' and " + which)
                .isEmpty();
    }

    private static void unavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/unavailable"))
                .body("status", equalTo(503))
                .body("detail", equalTo("The database does not answer at present."));
    }

    private static RequestSpecification programme() {
        return given().auth().oauth2(Tokens.of("programme"));
    }
}
