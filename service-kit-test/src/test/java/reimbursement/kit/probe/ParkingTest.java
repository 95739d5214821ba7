package reimbursement.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** What operators do about parked events: it is in the trail, needs two people where it gives something up, and races with nothing. */
@QuarkusTest
@RealBackends
class ParkingTest {
    private static final String AWARDS = "reimbursement.awards";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int ROUNDS = 20;
    private static final int PARKED = 5;
    private static final int LIVE = 30;

    private final CountPublishing publishing;
    private final Sender sender;
    private final Observed observed;

    ParkingTest(CountPublishing publishing, Sender sender, Observed observed) {
        this.publishing = publishing;
        this.sender = sender;
        this.observed = observed;
    }

    @Test
    void aReplayThatRacesWithLiveArrivalsKeepsTheOrder() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            String key = UUID.randomUUID().toString();
            publish(key, 13);
            IntStream.range(1, PARKED).forEach(i -> publish(key, 1000 + i));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(observed.parked(key)).hasSize(PARKED));

            // When
            CountReader.THIRTEEN_IS_FINE.set(true);
            try (var people = Executors.newFixedThreadPool(3)) {
                List<CompletableFuture<Void>> all = new ArrayList<>();
                all.add(CompletableFuture.runAsync(
                        () -> IntStream.range(0, LIVE).forEach(i -> publish(key, 2000 + i)), people));
                all.add(CompletableFuture.runAsync(() -> replay(key, "otto"), people));
                all.add(CompletableFuture.runAsync(() -> replay(key, "olga"), people));
                all.forEach(CompletableFuture::join);
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(observed.applied(key)).hasSize(PARKED + LIVE));
            } finally {
                CountReader.THIRTEEN_IS_FINE.set(false);
            }

            // Then
            assertThat(observed.applied(key))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, PARKED + LIVE).boxed().toList());
            assertThat(observed.parked(key)).isEmpty();
        }
    }

    @Test
    void aReplayIsInTheTrailWithWhoAndHowMany() {
        // Given
        String key = UUID.randomUUID().toString();
        IntStream.of(1, 13, 3, 13, 5).forEach(count -> publish(key, count));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.parked(key)).hasSize(4));

        // When
        replay(key, "otto").body("applied", equalTo(0)).body("stoppedAt", equalTo(2));
        CountReader.THIRTEEN_IS_FINE.set(true);
        try {
            replay(key, "olga").body("applied", equalTo(4));
        } finally {
            CountReader.THIRTEEN_IS_FINE.set(false);
        }

        // Then
        assertThat(trail("events/" + AWARDS + "/" + key))
                .containsExactly(
                        "otto event-replay-asked {}",
                        "otto events-replayed {\"applied\": \"0\", \"stoppedAt\": \"2\"}",
                        "olga event-replay-asked {}",
                        "olga events-replayed {\"applied\": \"4\"}");
    }

    @Test
    void aSkipIsInTheTrailWithBothPeople() {
        // Given
        String key = UUID.randomUUID().toString();
        publish(key, 666);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.parked(key)).containsExactly("1 failed"));

        // When
        skip(key, 1L, "otto").statusCode(202);
        skip(key, 1L, "olga").statusCode(200);

        // Then
        assertThat(trail("event/" + AWARDS + "/" + key + "/1"))
                .satisfiesExactly(
                        asked -> assertThat(asked)
                                .startsWith("otto event-skip-asked")
                                .contains("failed"),
                        agreed -> assertThat(agreed)
                                .startsWith("olga event-skipped")
                                .contains("sent by mistake"));
    }

    @Test
    void aRecordThatIsNoEventIsResolvedByItsEntry() throws Exception {
        // Given
        RecordMetadata nothing = sender.sends(null, Map.of(), null);
        await().atMost(SOON).untilAsserted(() -> assertThat(entryOf(nothing)).hasSize(1));
        String entry = entryOf(nothing).getFirst();

        // When
        skip(entry, null, "otto").statusCode(202);
        skip(entry, null, "otto").statusCode(409).body("type", equalTo("/problems/second-person"));
        skip(entry, null, "olga").statusCode(200);

        // Then
        assertThat(entryOf(nothing)).isEmpty();
        assertThat(trail("record/" + AWARDS + "/" + entry)).hasSize(2);
        skip(entry, null, "olga").statusCode(404);
        skip("no-id", null, "olga").statusCode(400).body("violations[0].field", equalTo("sequence"));
    }

    @Test
    void anEventIsNotSkippedByItsEntryPastTheOnesBeforeIt() {
        // Given
        String key = UUID.randomUUID().toString();
        publish(key, 666);
        publish(key, 2);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.parked(key)).containsExactly("1 failed", "2 behind"));
        String second = observed.texts("select id::text from parked where key = ? and sequence = 2", key)
                .getFirst();

        // When / Then
        skip(second, null, "otto").statusCode(404);
        skip(key, 2L, "otto").statusCode(409).body("type", equalTo("/problems/not-first-parked"));
    }

    private void publish(String key, int count) {
        publishing.publish(List.of(Count.of(key, count)));
    }

    private List<String> entryOf(RecordMetadata record) {
        return observed.texts(
                "select id::text from parked where topic = ? and part = ? and part_offset = ? and state = 'parked'",
                record.topic(),
                record.partition(),
                record.offset());
    }

    private List<String> trail(String subject) {
        return observed.texts(
                "select actor || ' ' || action || ' ' || detail from audit_entry where subject = ? order by at, id",
                subject);
    }

    private static ValidatableResponse replay(String key, String operator) {
        return given().auth()
                .oauth2(Tokens.of("operator", operator))
                .contentType("application/json")
                .body(Map.of("topic", AWARDS))
                .post("/v1/parked/" + key + "/replay")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse skip(String path, @Nullable Long sequence, String operator) {
        Map<String, Object> body = new HashMap<>(Map.of("topic", AWARDS, "reason", "sent by mistake"));
        if (sequence != null) {
            body.put("sequence", sequence);
        }
        return given().auth()
                .oauth2(Tokens.of("operator", operator))
                .contentType("application/json")
                .body(body)
                .post("/v1/parked/" + path + "/skip")
                .then();
    }
}
