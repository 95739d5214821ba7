package reimbursement.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.kit.event.EventTooLarge;
import reimbursement.kit.event.Fact;
import reimbursement.kit.event.Outbox;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.test.RealBackends;

/** What may enter the outbox, and what an operator sees of it. */
@QuarkusTest
@RealBackends
class OutboxTest {
    private static final String AWARDS = "reimbursement.awards";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int LARGEST = 900_000;
    private static final long THE_RELAY = 0x0B0C5L;

    private final Outbox outbox;
    private final CountPublishing publishing;
    private final Observed observed;
    private final DataSource database;

    OutboxTest(Outbox outbox, CountPublishing publishing, Observed observed, DataSource database) {
        this.outbox = outbox;
        this.publishing = publishing;
        this.observed = observed;
        this.database = database;
    }

    @Test
    void theLargestEventPassesTheBrokerAndOneByteMoreDoesNotEnter() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        append(key, fact(key, LARGEST, "x"));
        assertThatThrownBy(() -> append(key, fact(key, LARGEST + 1, "x")))
                .isInstanceOf(EventTooLarge.class)
                .hasMessage("The event performance-reported would have 900001 bytes; 900000 are allowed.");
        publishing.publish(List.of(Count.of(key, 3)));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.applied(key)).containsExactly(1L, 2L));
    }

    @Test
    void bytesCountAndNotCharacters() {
        String key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> append(key, fact(key, LARGEST + 10, "\u20ac"))).isInstanceOf(EventTooLarge.class);
    }

    @Test
    void aCallerIsAnsweredThatTheEventIsTooLarge() {
        given().auth()
                .oauth2(reimbursement.kit.test.Tokens.of("programme"))
                .post("/v1/database/publish/" + (LARGEST + 1))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", org.hamcrest.Matchers.equalTo("/problems/event-too-large"));
    }

    @Test
    void depthAgeRateAndFailuresAreMeasuredWhateverTheRelayDoes() throws SQLException {
        // Given: a relay that has lost its right to publish to somebody who does nothing with it
        String key = UUID.randomUUID().toString();
        double failures = metric("outbox_failures_total");
        double published = metric("outbox_published_total");
        try (Connection usurper = database.getConnection()) {
            observed.texts(
                    "select pg_terminate_backend(pid)::text from pg_stat_activity where application_name = 'outbox-relay'");
            observedOn(usurper, "select pg_advisory_lock(" + THE_RELAY + ")");
            try {
                // When
                for (int i = 0; i < 5; i++) {
                    publishing.publish(List.of(Count.of(key, i + 1)));
                }

                // Then
                await().atMost(SOON).untilAsserted(() -> {
                    assertThat(metric("outbox_depth")).isGreaterThanOrEqualTo(5);
                    assertThat(metric("outbox_oldest_seconds")).isGreaterThanOrEqualTo(3);
                    assertThat(metric("outbox_failures_total")).isGreaterThan(failures);
                });
                assertThat(observed.applied(key)).isEmpty();
            } finally {
                observedOn(usurper, "select pg_advisory_unlock(" + THE_RELAY + ")");
            }
        }
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(observed.applied(key)).hasSize(5);
            assertThat(metric("outbox_depth")).isZero();
            assertThat(metric("outbox_oldest_seconds")).isZero();
            assertThat(metric("outbox_published_total")).isGreaterThanOrEqualTo(published + 5);
        });
    }

    private void append(String key, Map<String, Object> data) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new Fact(AWARDS, key, "performance-reported", data)));
    }

    /** Data of so many bytes, filled up with a field that the contract does not know. */
    private static Map<String, Object> fact(String agency, int bytes, String filling) {
        Map<String, Object> data = new TreeMap<>(Map.of(
                "agencyId", agency,
                "quarter", "FY2026Q1",
                "source", "ICE",
                "assigned", 1,
                "located", 0,
                "revision", 1,
                "effectiveOn", "2025-12-31",
                "recordedAt", "2026-01-01T00:00:00Z",
                "filling", ""));
        int empty = EventJson.mapper().valueToTree(data).toString().length();
        data.put("filling", filling.repeat((bytes - empty) / filling.getBytes(StandardCharsets.UTF_8).length));
        return data;
    }

    private static void observedOn(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double metric(String name) {
        String metrics = given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Stream.of(metrics.split("\n"))
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name));
    }
}
