package reimbursement.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import reimbursement.local.kafka.Topics;
import reimbursement.local.stack.Stack;

/** What a relay that stalled may still send, and what a consumer's lost offset brings again: old records, as they were. */
final class OldOffsets {
    private static final Duration POLL = Duration.ofMillis(500);

    private final String broker;
    private final Random random;

    OldOffsets(Stack stack, long seed) {
        this.broker = stack.broker().address();
        this.random = new Random(seed);
    }

    /** Appends records that stand on the topics already, chosen and ordered by the seed; returns how many. */
    int repeat(int most) {
        List<ConsumerRecord<byte[], byte[]>> all = read();
        Collections.shuffle(all, random);
        return append(all.subList(0, Math.min(most, all.size())));
    }

    /** Appends all of them, each key's last one first; returns how many. */
    int repeatBackwards() {
        return append(read().reversed());
    }

    private int append(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (ConsumerRecord<byte[], byte[]> record : records) {
                var _ = producer.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers()));
            }
            producer.flush();
        }
        return records.size();
    }

    private List<ConsumerRecord<byte[], byte[]>> read() {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Topics.ALL.stream()
                    .flatMap(topic ->
                            IntStream.range(0, Topics.PARTITIONS).mapToObj(number -> new TopicPartition(topic, number)))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }
}
