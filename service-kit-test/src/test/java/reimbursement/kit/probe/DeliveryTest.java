package reimbursement.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;
import reimbursement.kit.test.Upstream;

@QuarkusTest
@RealBackends
class DeliveryTest {
    private static final String AWARDS = "reimbursement.awards";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final CountPublishing publishing;
    private final DataSource database;

    DeliveryTest(CountPublishing publishing, DataSource database) {
        this.publishing = publishing;
        this.database = database;
    }

    @Test
    void whatCommitsIsPublishedInOrderAndAppliedOnce() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        publishing.publish(
                IntStream.range(0, 50).mapToObj(i -> Count.of(key, i + 1000)).toList());

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).hasSize(50));
        assertThat(applied(key))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
        assertThat(Topic.read(AWARDS, key))
                .extracting(PublishedEvent::sequence)
                .isSorted()
                .hasSize(50);
        PublishedEvent first = Topic.read(AWARDS, key).getFirst();
        assertThat(first.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "reimbursement.performance-reported.v1")
                .containsEntry("ce_source", "/kit-probe")
                .containsEntry("ce_subject", key)
                .containsEntry("ce_time", first.text("recordedAt"));
    }

    @Test
    void whatRollsBackIsNeverPublishedAndLeavesNoGap() {
        // Given
        String key = UUID.randomUUID().toString();
        publishing.publish(List.of(Count.of(key, 1)));

        // When
        assertThatThrownBy(() -> publishing.publishAndFail(Count.of(key, 2))).isInstanceOf(IllegalStateException.class);
        publishing.publish(List.of(Count.of(key, 3)));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).containsExactly(1L, 2L));
        assertThat(Topic.read(AWARDS, key))
                .extracting(event -> event.data().get("assigned").asInt())
                .containsExactly(1, 3);
    }

    @Test
    void sequencesStayDenseUnderConcurrentWriters() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        try (var writers = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < 200; i++) {
                Count count = Count.of(key, 1000 + i);
                all.add(writers.submit(() -> publishing.publish(List.of(count))));
            }
            for (var one : all) {
                one.get();
            }
        }

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).hasSize(200));
        assertThat(Topic.read(AWARDS, key))
                .extracting(PublishedEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void aDuplicateIsAppliedOnce() {
        // Given
        String key = UUID.randomUUID().toString();
        Upstream.repeats(AWARDS, key, 1, "performance-reported", Count.of(key, 1));

        // When
        Upstream.repeats(AWARDS, key, 1, "performance-reported", Count.of(key, 1));
        Upstream.repeats(AWARDS, key, 2, "performance-reported", Count.of(key, 2));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).containsExactly(1L, 2L));
    }

    @Test
    void theCulpritIsParkedTheRestOfItsKeyParksBehindItAndOtherKeysFlowOn() {
        // Given
        String unlucky = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();

        // When
        publishing.publish(List.of(
                Count.of(unlucky, 1),
                Count.of(unlucky, 13),
                Count.of(unlucky, 3),
                Count.of(other, 1),
                Count.of(other, 2)));

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(parked(unlucky)).containsExactly("2 refused", "3 behind");
            assertThat(applied(unlucky)).containsExactly(1L);
            assertThat(applied(other)).containsExactly(1L, 2L);
        });
    }

    @Test
    void aFailureOfTheConsumerParksWhatItCannotApply() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        publishing.publish(List.of(Count.of(key, 666)));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(key)).containsExactly("1 failed"));
    }

    @Test
    void aGapIsParkedAndNothingBehindItIsApplied() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        Upstream.repeats(AWARDS, key, 2, "performance-reported", Count.of(key, 2));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(key)).containsExactly("2 gap"));
        assertThat(applied(key)).isEmpty();
    }

    @Test
    void bytesThatAreNoEventNeverStopThePartition() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        Upstream.raw(AWARDS, key, Map.of(), new byte[] {1, 2, 3});
        Upstream.raw(
                AWARDS,
                key,
                Upstream.headers(key, 1, "never-heard-of", "2026-01-01T00:00:00Z"),
                "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(parked(key)).containsExactly("1 unknown-type", "null undecodable"));
    }

    @Test
    void textThatPostgresCannotStoreIsParkedAndTheKeysBehindItFlowOn() {
        // Given
        String key = UUID.randomUUID().toString();
        String now = "2026-01-01T00:00:00Z";

        // When
        Upstream.raw(AWARDS, "\0" + key, Upstream.headers("\0" + key, 1, "performance-reported", now), new byte[0]);
        Upstream.raw(AWARDS, key, Upstream.headers(key, 1, "bad\0type", now), new byte[0]);
        Upstream.repeats(AWARDS, key, 1, "performance-reported", Count.of(key, 1));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).containsExactly(1L));
        assertThat(parked(key)).containsExactly("null undecodable");
        assertThat(parked("\ufffd" + key)).containsExactly("null undecodable");
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void aContractThatIsNotReadOnlyMovesTheSequence() {
        // Given
        String key = UUID.randomUUID().toString();
        String now = "2026-01-01T00:00:00Z";

        // When
        Upstream.raw(
                AWARDS,
                key,
                Upstream.headers(key, 1, "award-withheld", now),
                "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Upstream.repeats(AWARDS, key, 2, "performance-reported", Count.of(key, 2));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).containsExactly(2L));
        assertThat(parked(key)).isEmpty();
    }

    @Test
    void aGapThatFillsItselfHealsWithoutAnOperator() {
        // Given
        String key = UUID.randomUUID().toString();
        Upstream.repeats(AWARDS, key, 3, "performance-reported", Count.of(key, 3));
        Upstream.repeats(AWARDS, key, 2, "performance-reported", Count.of(key, 2));
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(key)).containsExactly("2 gap", "3 gap"));

        // When
        Upstream.repeats(AWARDS, key, 1, "performance-reported", Count.of(key, 1));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).containsExactly(1L, 2L, 3L));
        assertThat(parked(key)).isEmpty();
    }

    @Test
    void anEarlyEventThatComesAgainInItsTurnIsAppliedOnce() {
        // Given
        String key = UUID.randomUUID().toString();
        Upstream.repeats(AWARDS, key, 2, "performance-reported", Count.of(key, 2));
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(key)).containsExactly("2 gap"));

        // When
        Upstream.repeats(AWARDS, key, 1, "performance-reported", Count.of(key, 1));
        Upstream.repeats(AWARDS, key, 2, "performance-reported", Count.of(key, 2));
        Upstream.repeats(AWARDS, key, 3, "performance-reported", Count.of(key, 3));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).containsExactly(1L, 2L, 3L));
        assertThat(parked(key)).isEmpty();
    }

    @Test
    void aReplayAppliesInOrderOnceTheCauseIsMended() {
        // Given
        String key = UUID.randomUUID().toString();
        publishing.publish(List.of(Count.of(key, 13), Count.of(key, 2)));
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(key)).containsExactly("1 refused", "2 behind"));
        replay(key).body("applied", is(0)).body("stoppedAt", is(1)).body("detail", startsWith("unlucky"));

        // When
        CountReader.THIRTEEN_IS_FINE.set(true);
        try {
            replay(key).body("applied", is(2)).body("stoppedAt", nullValue());
        } finally {
            CountReader.THIRTEEN_IS_FINE.set(false);
        }
        publishing.publish(List.of(Count.of(key, 3)));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(applied(key)).containsExactly(1L, 2L, 3L));
    }

    @Test
    void aSkipNeedsASecondPersonAndThenTheKeyFlowsOn() {
        // Given
        String key = UUID.randomUUID().toString();
        publishing.publish(List.of(Count.of(key, 666), Count.of(key, 2)));
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(key)).containsExactly("1 failed", "2 behind"));

        // When
        skip(key, "otto").statusCode(202);
        skip(key, "otto").statusCode(409);
        skip(key, "olga").statusCode(200);
        replay(key).body("applied", is(1));

        // Then
        assertThat(applied(key)).containsExactly(2L);
        assertThat(parked(key)).isEmpty();
    }

    @Test
    void onlyOperatorsReplayAndNobodySeesContent() {
        // Given
        String key = UUID.randomUUID().toString();
        publishing.publish(List.of(Count.of(key, 13)));
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(key)).hasSize(1));

        // When / Then
        given().auth()
                .oauth2(Tokens.of("programme"))
                .contentType("application/json")
                .body(Map.of("topic", AWARDS))
                .post("/v1/parked/" + key + "/replay")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/parked?limit=1000")
                .then()
                .statusCode(200)
                .body("key", hasItem(key))
                .body("payload", everyItem(nullValue()));
    }

    private static ValidatableResponse replay(String key) {
        return given().auth()
                .oauth2(Tokens.of("operator", "otto"))
                .contentType("application/json")
                .body(Map.of("topic", AWARDS))
                .post("/v1/parked/" + key + "/replay")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse skip(String key, String operator) {
        return given().auth()
                .oauth2(Tokens.of("operator", operator))
                .contentType("application/json")
                .body(Map.of("topic", AWARDS, "sequence", 1, "reason", "sent by mistake"))
                .post("/v1/parked/" + key + "/skip")
                .then();
    }

    private List<Long> applied(String key) {
        return query("select sequence from seen where key = ? order by place", key).stream()
                .map(Long::valueOf)
                .toList();
    }

    private List<String> parked(String key) {
        return query(
                        "select coalesce(sequence::text, 'null') || ' ' || reason from parked where key = ? and state = 'parked' order by sequence",
                        key)
                .stream()
                .toList();
    }

    private List<String> query(String sql, String key) {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        return values;
    }
}
