package reimbursement.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reimbursement.kit.event.DatabaseAge;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;

/** A database is set back to what it was in the rows that count: the counters, what was heard, what was made of it. */
@QuarkusTest
@RealBackends
class RestoredDatabaseTest {
    private static final String AWARDS = "reimbursement.awards";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final CountPublishing publishing;
    private final DatabaseAge age;
    private final DataSource database;
    private final String key = UUID.randomUUID().toString();

    RestoredDatabaseTest(CountPublishing publishing, DatabaseAge age, DataSource database) {
        this.publishing = publishing;
        this.age = age;
        this.database = database;
    }

    @AfterEach
    void theOtherTestsFindACurrentDatabase() {
        age.examine();
        assertThat(age.allowsApplying()).isTrue();
    }

    @Test
    void anOlderDatabaseStandsStillUntilItIsRecoveredAndThenGoesOnBehindAllThatWasSaid() {
        // Given
        published(1, 2, 30, 1000);
        setBackTo(2);

        // When
        age.examine();

        // Then
        assertThatThrownBy(() -> publishing.publish(List.of(Count.of(key, 5))))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(503));
        given().get("/q/health/ready").then().statusCode(503);
        recovery().body("database", equalTo("older"));

        // When
        recover().statusCode(202);

        // Then
        await().atMost(SOON).untilAsserted(() -> recovery().body("database", equalTo("current")));
        recovery().body("latest.failure", nullValue());
        given().get("/q/health/ready").then().statusCode(200);
        publishing.publish(List.of(Count.of(key, 6)));
        await().atMost(SOON).untilAsserted(() -> assertThat(applied()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L));
        assertThat(Topic.read(AWARDS, key))
                .extracting(PublishedEvent::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 6).boxed().toList());
        assertThat(assigned()).containsExactly(1, 2, 30, 1000, CountRecovery.AGAIN, 6);
    }

    @Test
    void whatStaysMissingIsListedForPeopleUntilTheySettleIt() {
        // Given
        published(1, 30, 1000);
        setBackTo(1);
        age.examine();

        // When
        recover().statusCode(202);
        await().atMost(SOON).untilAsserted(() -> recovery().body("database", equalTo("current")));

        // Then
        Map<String, Object> missing = lost("missing", "programme").getFirst();
        assertThat(lost("taken-back", "programme")).hasSize(1);
        assertThat(lost("missing", "programme")).hasSize(1);
        assertThat(missing).containsEntry("sequence", 3).containsEntry("type", "performance-reported");
        assertThat(missing.get("data")).asString().contains("assigned=1000");
        assertThat(lost("missing", "operator").getFirst().get("data")).isNull();

        // When
        given().auth()
                .oauth2(Tokens.of("programme"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "entered again"))
                .post("/v1/recovery/lost/" + missing.get("id") + "/settle")
                .then()
                .statusCode(200);

        // Then
        assertThat(lost("missing", "operator")).isEmpty();
        assertThat(lost("settled", "auditor").getFirst()).containsEntry("settledBy", "programme-person");
    }

    @Test
    void whatWasDecidedBeforeAnybodyNoticedMovesBehindWhatHadBeenSaid() {
        // Given
        published(1, 2, 3);
        setBackTo(1);
        age.examine();
        sql("update event_key set last_sequence = 2 where key = ?", key);
        sql(
                """
                insert into outbox (topic, key, sequence, id, type, recorded_at, data)
                values ('reimbursement.awards', ?, 2, gen_random_uuid(), 'performance-reported', now(), ?)
                """,
                key,
                Topic.read(AWARDS, key).getFirst().data().toString().replace("\"assigned\":1,", "\"assigned\":8,"));

        // When
        recover().statusCode(202);
        await().atMost(SOON).untilAsserted(() -> recovery().body("database", equalTo("current")));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied()).containsExactly(1L, 2L, 3L, 4L, 5L));
        assertThat(assigned()).containsExactly(1, 2, 3, 8, CountRecovery.AGAIN);
    }

    @Test
    void aDatabaseThatHeardLessThanItsGroupAcknowledgedIsOlderToo() {
        // Given
        published(1, 2, 3);
        sql("update received set last_sequence = 1 where key = ?", key);
        sql("delete from seen where key = ? and sequence > 1", key);

        // When
        age.examine();

        // Then
        recovery().body("database", equalTo("older"));

        // When
        recover().statusCode(202);

        // Then
        await().atMost(SOON).untilAsserted(() -> recovery().body("database", equalTo("current")));
        assertThat(applied()).containsExactly(1L, 2L, 3L);
        assertThat(lost("missing", "operator")).isEmpty();
    }

    @Test
    void aCurrentDatabaseIsNotRecoveredAndOnlyOperatorsMayAsk() {
        // Given
        age.examine();

        // When
        ValidatableResponse current = recover();
        int notAllowed = given().auth()
                .oauth2(Tokens.of("programme"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "why not"))
                .post("/v1/recovery")
                .statusCode();

        // Then
        current.statusCode(409).body("type", equalTo("/problems/database-current"));
        assertThat(notAllowed).isEqualTo(403);
    }

    private void published(int... assigned) {
        publishing.publish(
                Arrays.stream(assigned).mapToObj(n -> Count.of(key, n)).toList());
        await().atMost(SOON).untilAsserted(() -> assertThat(applied()).hasSize(assigned.length));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Topic.read(AWARDS, key)).hasSize(assigned.length));
    }

    private void setBackTo(long sequence) {
        sql("update event_key set last_sequence = ? where key = ?", sequence, key);
        sql("update received set last_sequence = ? where key = ?", sequence, key);
        sql("delete from seen where key = ? and sequence > ?", key, sequence);
    }

    private List<Map<String, Object>> lost(String state, String role) {
        List<Map<String, Object>> all = given().auth()
                .oauth2(Tokens.of(role))
                .get("/v1/recovery/lost?limit=1000&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        return all.stream().filter(event -> key.equals(event.get("key"))).toList();
    }

    private static ValidatableResponse recovery() {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/recovery")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse recover() {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "restored from a backup"))
                .post("/v1/recovery")
                .then();
    }

    private List<Integer> assigned() {
        return Topic.read(AWARDS, key).stream()
                .map(event -> event.data().get("assigned").asInt())
                .toList();
    }

    private List<Long> applied() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select sequence from seen where key = ? order by place")) {
            select.setString(1, key);
            List<Long> sequences = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    sequences.add(row.getLong(1));
                }
            }
            return sequences;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void sql(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
