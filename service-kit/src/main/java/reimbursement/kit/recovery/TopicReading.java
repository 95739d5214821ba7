package reimbursement.kit.recovery;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads stretches of topics beside the consumer group: it knows the group's offsets and never changes them. */
final class TopicReading implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Comparator<TopicPartition> BY_NUMBER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    private final KafkaConsumer<String, byte[]> consumer;

    TopicReading(String brokers, String group) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "database-age",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        5_000,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        4_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Offsets of one partition: from the first up to, and without, the last. */
    record Stretch(long from, long to) {}

    /** All of a topic as it is now. */
    Map<TopicPartition, Stretch> whole(String topic) {
        List<TopicPartition> partitions = partitions(topic);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return stretches(partitions, begins, ends);
    }

    /** The last records of each partition. */
    Map<TopicPartition, Stretch> tails(String topic, int records) {
        Map<TopicPartition, Stretch> tails = new TreeMap<>(BY_NUMBER);
        whole(topic).forEach((partition, all) -> tails.put(partition, tail(all, all.to(), records)));
        return tails;
    }

    /** The last records of each partition that the group has acknowledged. */
    Map<TopicPartition, Stretch> acknowledged(String topic, int records) {
        Map<TopicPartition, Stretch> tails = new TreeMap<>(BY_NUMBER);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(new HashSet<>(partitions(topic)));
        whole(topic).forEach((partition, all) -> {
            OffsetAndMetadata offset = committed.get(partition);
            if (offset != null) {
                tails.put(partition, tail(all, Math.min(offset.offset(), all.to()), records));
            }
        });
        return tails;
    }

    /** Hands over what stands in the stretches, in the order of each partition, and perhaps a little more. */
    void read(Map<TopicPartition, Stretch> stretches, Consumer<ConsumerRecords<String, byte[]>> each) {
        Map<TopicPartition, Stretch> left = new TreeMap<>(BY_NUMBER);
        stretches.forEach((partition, stretch) -> {
            if (stretch.from() < stretch.to()) {
                left.put(partition, stretch);
            }
        });
        consumer.assign(left.keySet());
        left.forEach((partition, stretch) -> consumer.seek(partition, stretch.from()));
        long progress = System.nanoTime();
        while (!left.isEmpty()) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                each.accept(records);
                progress = System.nanoTime();
            }
            if (left.entrySet()
                    .removeIf(entry -> consumer.position(entry.getKey())
                            >= entry.getValue().to())) {
                consumer.assign(left.keySet());
            }
            if (System.nanoTime() - progress > PATIENCE.toNanos()) {
                throw new TimeoutException("the broker does not hand out " + left.keySet());
            }
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static Map<TopicPartition, Stretch> stretches(
            List<TopicPartition> partitions, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {
        return partitions.stream()
                .collect(Collectors.toMap(
                        partition -> partition,
                        partition ->
                                new Stretch(begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L))));
    }

    private static Stretch tail(Stretch all, long end, int records) {
        return new Stretch(Math.max(all.from(), end - records), end);
    }
}
