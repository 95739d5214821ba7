package reimbursement.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import reimbursement.kit.json.EventJson;

/** Reads a whole topic, as a finance system would, with a plain Kafka consumer. */
public final class Topic {
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final String TYPE = "reimbursement\\.(.*)\\.v1";

    private Topic() {}

    /** Every event on the topic now, in the order of each partition; each is checked against its contract. */
    public static List<PublishedEvent> read(String topic) {
        return read(topic, record -> true);
    }

    /** The events of one key on the topic now, in order. */
    public static List<PublishedEvent> read(String topic, String key) {
        return read(topic, record -> key.equals(record.key()));
    }

    private static List<PublishedEvent> read(String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        List<PublishedEvent> events = new ArrayList<>();
        try (var consumer = new KafkaConsumer<String, byte[]>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Backends.brokers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (wanted.test(record)) {
                        events.add(event(record));
                    }
                });
            }
        }
        events.forEach(event -> Contracts.check(event.type(), event.data()));
        return events;
    }

    /** The events of one key and type on the topic now, in order. */
    public static List<PublishedEvent> read(String topic, String key, String type) {
        return read(topic, key).stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }

    private static PublishedEvent event(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        String data = new String(record.value(), StandardCharsets.UTF_8);
        try {
            return new PublishedEvent(
                    record.topic(),
                    record.key(),
                    Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
                    headers.getOrDefault("ce_type", "").replaceAll(TYPE, "$1"),
                    headers,
                    JSON.readTree(data));
        } catch (JsonProcessingException failure) {
            throw new AssertionError("no JSON on " + record.topic() + ": " + data, failure);
        }
    }
}
