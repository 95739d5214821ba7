package reimbursement.kit.restprobe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class IdempotencyTest {
    private static final String THINGS = "/v1/once";

    private final Sql sql;
    private final Gate gate;

    IdempotencyTest(Sql sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    @Test
    void theSameRequestUnderTheSameKeyHappensOnceAndIsAnsweredAlike() {
        // Given
        String name = name();
        Response first = keyed("k-" + name).body(Map.of("name", name)).post(THINGS);

        // When
        Response again = keyed("k-" + name).body(Map.of("name", name)).post(THINGS);

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(written(name)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "accepted", "nothing"})
    void soIsOneThatAnswersPlainlyOrNotAtAll(String step) {
        // Given
        String name = name();
        Response first = keyed(name).post(THINGS + "/" + name + "/" + step);

        // When
        Response again = keyed(name).post(THINGS + "/" + name + "/" + step);

        // Then
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isBetween(200, 204);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(written(name)).isOne();
    }

    @Test
    void theSameKeyForAnotherBodyOrAnotherAddressIsRefused() {
        // Given
        String name = name();
        keyed(name).body(Map.of("name", name)).post(THINGS).then().statusCode(201);

        // Then
        keyed(name)
                .body(Map.of("name", name + "x"))
                .post(THINGS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("idempotency-key-reused"));
        keyed(name).post(THINGS + "/" + name + "/plain").then().statusCode(422);
        assertThat(written(name)).isOne();
        assertThat(written(name + "x")).isZero();
    }

    @Test
    void withoutAKeyAndUnderAnotherCallersKeyARequestIsANewOne() {
        // Given
        String name = name();
        keyed(name).body(Map.of("name", name)).post(THINGS).then().statusCode(201);

        // When
        as("ann")
                .header("Idempotency-Key", name)
                .body(Map.of("name", name))
                .post(THINGS)
                .then()
                .statusCode(201);
        as("ann").body(Map.of("name", name)).post(THINGS).then().statusCode(201);
        keyed(name).put(THINGS + "/" + name).then().statusCode(200);

        // Then
        assertThat(written(name)).isEqualTo(4);
    }

    @Test
    void theSystemsOfTwoAgenciesHaveKeysOfTheirOwn() {
        // Given
        String name = name();

        // When
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(Tokens.agency(UUID.randomUUID()))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", name)
                    .post(THINGS + "/" + name + "/plain")
                    .then()
                    .statusCode(200);
        }

        // Then
        assertThat(written(name)).isEqualTo(2);
    }

    @Test
    void whoComesWhileTheFirstIsUnderWayGetsItsAnswer() throws Exception {
        // Given
        String name = name();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> call = () -> keyed(name).post(THINGS + "/" + name + "/late");
            Future<Response> first = callers.submit(call);
            Future<Response> second = callers.submit(call);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(
                                    sql.texts("select pid::text from pg_stat_activity where wait_event_type = 'Lock'"
                                            + " and query like 'insert into kept_answer%'"))
                            .isNotEmpty());

            // When
            gate.open(name);

            // Then
            assertThat(first.get().statusCode()).isEqualTo(200);
            assertThat(second.get().asString()).isEqualTo(first.get().asString());
        }
        assertThat(written(name)).isOne();
    }

    @Test
    void aRefusalIsNotKeptAndWhatItRecordedIs() {
        // Given
        String name = name();

        // When
        keyed(name).post(THINGS + "/" + name + "/refused").then().statusCode(409);
        keyed(name).post(THINGS + "/" + name + "/refused").then().statusCode(409);

        // Then
        assertThat(written(name)).isEqualTo(2);
        keyed(name).post(THINGS + "/" + name + "/plain").then().statusCode(200);
    }

    @Test
    void whatFailsLeavesNeitherAKeyNorAnythingElse() {
        // Given
        String name = name();

        // When
        keyed(name).post(THINGS + "/" + name + "/fails").then().statusCode(503);

        // Then
        assertThat(written(name)).isZero();
        keyed(name).post(THINGS + "/" + name + "/plain").then().statusCode(200);
        assertThat(written(name)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with a space", "", "é"})
    void aKeyThatIsNoneIsRefused(String key) {
        keyed(key)
                .body(Map.of("name", "n"))
                .post(THINGS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("Idempotency-Key"));
    }

    @Test
    void aKeyOf255CharactersIsTakenAndALongerOneIsNot() {
        // Given
        String longest = (name() + "k".repeat(255)).substring(0, 255);

        // Then
        keyed(longest).post(THINGS + "/" + name() + "/plain").then().statusCode(200);
        keyed(longest + "k").post(THINGS + "/" + name() + "/plain").then().statusCode(400);
    }

    @Test
    void aKeyIsAsGoodAsNewOnceItsAnswerIsForgotten() {
        // Given
        String name = name();
        keyed(name).post(THINGS + "/" + name + "/plain").then().statusCode(200);
        sql.texts("update kept_answer set at = at - interval '25 hours' where key = ? returning key", name);

        // When
        Response later = keyed(name).post(THINGS + "/" + name + "/nothing");

        // Then
        assertThat(later.statusCode()).isEqualTo(204);
        assertThat(written(name)).isEqualTo(2);
    }

    @Test
    void everyPostSaysThatItTakesAKey() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .body("paths.'/v1/once'.post.parameters.name", hasItem("Idempotency-Key"))
                .body("paths.'/v1/once'.post.responses.'422'.description", equalTo("idempotency-key-reused"));
    }

    private long written(String name) {
        return sql.texts("select key from seen where key = ?", name).size();
    }

    private static String name() {
        return UUID.randomUUID().toString();
    }

    private static RequestSpecification keyed(String key) {
        return as("programme").header("Idempotency-Key", key);
    }

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.of("programme", subject)).contentType(ContentType.JSON);
    }
}
