package reimbursement.kit.probe;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Upstream;

/** Whatever stands on a topic, the partition goes on: each record is applied, ignored or parked by a rule. */
@QuarkusTest
@RealBackends
class BadInputTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String NOW = "2026-01-01T00:00:00Z";
    private static final int HABITUAL_BYTES = 1_048_588;

    private final Sender sender;
    private final Observed observed;

    BadInputTest(Sender sender, Observed observed) {
        this.sender = sender;
        this.observed = observed;
    }

    /** Whatever a test has sent, an event behind it on the same partition is applied, and the channel lives. */
    @AfterEach
    void thePartitionGoesOn() throws Exception {
        String key = UUID.randomUUID().toString();
        sender.sends(key, headers(key, 1), data(key, 7));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.applied(key)).containsExactly(1L));
        given().get("/q/health/live").then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ce_specversion |",
                "ce_specversion | 0.3",
                "ce_id          |",
                "ce_id          | 7",
                "ce_type        |",
                "ce_subject     |",
                "ce_subject     | somebody-else",
                "ce_time        |",
                "ce_time        | yesterday",
                "ce_time        | +999999999-01-01T00:00:00Z",
                "ce_time        | 1969-12-31T23:59:59Z",
                "ce_sequence    |",
                "ce_sequence    | 0",
                "ce_sequence    | -1",
                "ce_sequence    | one",
                "ce_sequence    | 99999999999999999999",
            })
    void anEnvelopeThatIsMissingOrFalseIsParkedAndHoldsNothingUp(String name, @Nullable String value) throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, String> headers = headers(key, 1);
        headers.remove(name);
        if (value != null) {
            headers.put(name, value);
        }

        // When
        RecordMetadata malformed = sender.sends(key, headers, data(key, 1));
        sender.sends(key, headers(key, 1), data(key, 1));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.applied(key)).containsExactly(1L));
        assertThat(reasonAt(malformed)).containsExactly("undecodable");
    }

    @Test
    void aKeyThatIsNoneIsParkedWhateverItsLength() throws Exception {
        String endless = "k".repeat(5_000);
        for (String key : Arrays.asList(null, "", endless)) {
            RecordMetadata malformed = sender.sends(key, headers(String.valueOf(key), 1), data("x", 1));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(reasonAt(malformed)).containsExactly("undecodable"));
        }
        assertThat(observed.parked(endless.substring(0, 200))).containsExactly("null undecodable");
    }

    @Test
    void headersWithoutEndAreKeptInPart() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, String> headers = new HashMap<>(Map.of("ce_specversion", "x".repeat(400_000)));
        for (int i = 0; i < 500; i++) {
            headers.put("header-" + i, "y".repeat(500));
        }

        // When
        RecordMetadata malformed = sender.sends(key, headers, data(key, 1));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(reasonAt(malformed)).containsExactly("undecodable"));
        assertThat(observed.texts("select length(headers)::text from parked where key = ?", key))
                .singleElement()
                .satisfies(length -> assertThat(Integer.parseInt(length)).isLessThan(40_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0001\u0002\u0003", "no JSON", "{\"agencyId\":", "{} and more"})
    void bytesThatAreNoJsonBlockTheirKeyAlone(String bytes) throws Exception {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        sender.sends(key, headers(key, 1), bytes.getBytes(UTF_8));
        sender.sends(key, headers(key, 2), data(key, 2));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.parked(key)).containsExactly("1 undecodable", "2 behind"));
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"assigned\":1,          | ``                               | assigned is missing",
                "\"assigned\":1           | \"assigned\":\"4711\"            | assigned is of the wrong type",
                "\"assigned\":1           | \"assigned\":null                | assigned is of the wrong type",
                "\"assigned\":1           | \"assigned\":-4711               | assigned is not as the contract has it (minimum)",
                "\"assigned\":1           | \"assigned\":4711.5              | assigned is of the wrong type",
                "\"assigned\":1           | \"assigned\":1e4711              | assigned is",
                "\"assigned\":1           | \"assigned\":47110000000         | assigned is not as the contract has it (maximum)",
                "FY2026Q1                 | 4711Q5                           | quarter is not as the contract has it (pattern)",
                "\"ICE\"                  | \"4711\"                         | source is not as the contract has it (enum)",
                "2025-12-31               | 4711-02-30                       | effectiveOn cannot be read",
                "\"effectiveOn\":         | \"4711\":                        | effectiveOn is missing",
            })
    void dataThatIsNotWhatTheContractPromisesIsParkedWithTheFieldAndWithoutContent(
            String promised, String sent, String detail) throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        String data = new String(data(key, 1), UTF_8).replace(promised, sent);

        // When
        sender.sends(key, headers(key, 1), data.getBytes(UTF_8));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.parked(key)).containsExactly("1 schema-violation"));
        assertThat(observed.texts("select detail from parked where key = ?", key))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith(detail).doesNotContain("4711"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "\"text\""})
    void jsonThatIsNoObjectIsNotWhatTheContractPromises(String data) throws Exception {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        sender.sends(key, headers(key, 1), data.getBytes(UTF_8));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.parked(key)).containsExactly("1 schema-violation"));
        assertThat(observed.texts("select detail from parked where key = ?", key))
                .containsExactly("the data is of the wrong type");
    }

    @Test
    void aNewerMinorVersionWithFieldsThatNobodyKnowsPasses() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        String newer = new String(data(key, 1), UTF_8).replace("\"quarter\"", "\"since\":{\"v\":[1]},\"quarter\"");

        // When
        sender.sends(key, headers(key, 1), newer.getBytes(UTF_8));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.applied(key)).containsExactly(1L));
    }

    @Test
    void aSequenceFromThePastIsIgnoredWhateverItSays() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        for (int sequence = 1; sequence <= 3; sequence++) {
            sender.sends(key, headers(key, sequence), data(key, sequence));
        }

        // When
        sender.sends(key, headers(key, 2), data(key, 99));
        sender.sends(key, headers(key, 1), "no JSON".getBytes(UTF_8));
        sender.sends(key, headers(key, 4), data(key, 4));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.applied(key)).containsExactly(1L, 2L, 3L, 4L));
        assertThat(observed.parked(key)).isEmpty();
        assertThat(observed.texts("select assigned from seen where key = ? and sequence = 2", key))
                .containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void aClockThatIsWrongDecidesNothing(int minutes) throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, String> wrong = headers(key, 2);
        wrong.put("ce_time", Instant.now().plus(Duration.ofMinutes(minutes)).toString());
        Map<String, String> right = headers(key, 1);
        right.put("ce_time", Instant.now().toString());

        // When
        sender.sends(key, right, data(key, 1));
        sender.sends(key, wrong, data(key, 2));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(observed.applied(key)).containsExactly(1L, 2L));
    }

    @Test
    void theBrokerRefusesTwentyMegabytes() {
        String key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> sender.sends(key, headers(key, 1), new byte[20 << 20]))
                .hasCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void twentyMegabytesThatAreThereAreParkedByTheirDigest() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] huge = Arrays.copyOf(data(key, 1), 20 << 20);
        Arrays.fill(huge, data(key, 1).length, huge.length, (byte) ' ');
        sender.topicTakes(32 << 20);
        try {
            // When
            RecordMetadata malformed = sender.sends(key, Map.of(), huge);
            sender.sends(key, headers(key, 1), huge);
            sender.sends(key, headers(key, 3), huge);
            sender.sends(key, headers(key, 2), data(key, 2));

            // Then
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(observed.parked(key))
                            .containsExactly("1 undecodable", "2 behind", "3 gap", "null undecodable"));
            assertThat(reasonAt(malformed)).containsExactly("undecodable");
            assertThat(observed.texts("select count(*) from parked where key = ? and payload is null", key))
                    .containsExactly("3");
            assertThat(observed.texts("select detail from parked where key = ? and sequence = 1", key))
                    .singleElement()
                    .satisfies(detail -> assertThat(detail)
                            .matches("the data is larger than an event may be; 20971520 bytes, SHA-256 [0-9a-f]{64},"
                                    + " not kept"));
        } finally {
            sender.topicTakes(HABITUAL_BYTES);
        }
    }

    private List<String> reasonAt(RecordMetadata record) {
        return observed.texts(
                "select reason from parked where topic = ? and part = ? and part_offset = ?",
                record.topic(),
                record.partition(),
                record.offset());
    }

    private static Map<String, String> headers(String key, long sequence) {
        return new HashMap<>(Upstream.headers(key, sequence, "performance-reported", NOW));
    }

    private static byte[] data(String agency, int assigned) {
        return ("{\"agencyId\":\"%s\",\"quarter\":\"FY2026Q1\",\"source\":\"ICE\",\"assigned\":%d,\"located\":0,"
                        + "\"revision\":1,\"effectiveOn\":\"2025-12-31\",\"recordedAt\":\"%s\"}")
                .formatted(agency, assigned, NOW)
                .getBytes(UTF_8);
    }
}
