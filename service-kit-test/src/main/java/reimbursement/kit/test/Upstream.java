package reimbursement.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import reimbursement.kit.json.EventJson;

/**
 * Speaks for the services upstream of the one under test: contract-checked events on the real broker, with dense
 * sequences per topic and key.
 */
public final class Upstream {
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final Map<String, Long> LAST = new ConcurrentHashMap<>();

    private Upstream() {}

    /** Publishes the next event of a key; {@code data} is a record, a map or a tree that fits the contract. */
    public static void says(String topic, String key, String type, Object data) {
        long sequence = LAST.merge(topic + ' ' + key, 1L, Long::sum);
        repeats(topic, key, sequence, type, data);
    }

    /** Publishes an event with a given sequence: a duplicate, or one out of order. */
    public static void repeats(String topic, String key, long sequence, String type, Object data) {
        JsonNode node = JSON.valueToTree(data);
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        if (node instanceof ObjectNode object && !object.has("recordedAt")) {
            object.put("recordedAt", now);
        }
        Contracts.check(type, node);
        raw(topic, key, headers(key, sequence, type, now), node.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Publishes anything at all. */
    public static void raw(String topic, String key, Map<String, String> headers, byte[] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            Sender.PRODUCER.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError("the broker did not take the record", failure);
        }
    }

    /** The headers of a well-formed event. */
    public static Map<String, String> headers(String key, long sequence, String type, String time) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/upstream",
                "ce_type",
                "reimbursement." + type + ".v1",
                "ce_subject",
                key,
                "ce_time",
                time,
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
    }

    private static final class Sender {
        static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Backends.brokers(), ProducerConfig.LINGER_MS_CONFIG, 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
