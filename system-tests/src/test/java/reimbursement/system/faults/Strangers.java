package reimbursement.system.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends what no owner would, on keys that no owner uses, and knows what has to become of it. */
final class Strangers implements AutoCloseable {
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NO_JSON = {'{', (byte) 0xff, 0, 'x'};

    private final KafkaProducer<String, byte[]> producer;
    private final Random random;
    private final Set<String> skipped = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> received = new ConcurrentHashMap<>();
    private int number;

    /** What a stranger does. */
    private enum Conduct {
        /** Bytes that are no JSON, an event behind it, and the same sequence once more. */
        NO_JSON,
        /** A type that no contract describes. */
        UNKNOWN_TYPE,
        /** What a rule of a reader refuses, and goes on refusing. */
        REFUSED,
        /** The second event before the first. */
        TOO_EARLY,
        /** No headers, a false one, or no key at all. */
        NO_ENVELOPE,
        /** A clock ten minutes ahead. */
        FALSE_CLOCK
    }

    Strangers(String broker, long seed) {
        this.random = new Random(seed);
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        Duration.ofMinutes(5).toMillis()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Every conduct on every topic once, in the order of the seed. */
    void round() {
        List<Runnable> all = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            for (Conduct conduct : Conduct.values()) {
                all.add(() -> come(ground, conduct));
            }
        }
        Collections.shuffle(all, random);
        all.forEach(Runnable::run);
    }

    /** What has to become of all that was sent. */
    Foreign expected() {
        return new Foreign(List.of(), skipped, received);
    }

    private void come(Ground ground, Conduct conduct) {
        String key = Foreign.key(number++);
        switch (conduct) {
            case NO_JSON -> {
                send(ground, key, 1, ground.read, NO_JSON);
                send(ground, key, 2, ground.unread, NOTHING);
                send(ground, key, 1, ground.unread, NOTHING);
                ground.readers.forEach(reader -> skip(reader, ground, key));
                arrive(ground, key, 2);
            }
            case UNKNOWN_TYPE -> {
                send(ground, key, 1, "nobody-knows", NOTHING);
                ground.readers.forEach(reader -> skip(reader, ground, key));
                arrive(ground, key, 1);
            }
            case REFUSED ->
                ground.refused.forEach((reader, refused) -> {
                    String own = key + "-" + reader;
                    send(ground, own, 1, refused.type(), text(refused.data().formatted(UUID.randomUUID())));
                    skip(reader, ground, own);
                    arrive(ground, own, 1);
                });
            case TOO_EARLY -> {
                send(ground, key, 2, ground.unread, NOTHING);
                send(ground, key, 1, ground.unread, NOTHING);
                arrive(ground, key, 2);
            }
            case NO_ENVELOPE -> {
                send(new ProducerRecord<>(ground.topic, key, NOTHING));
                send(new ProducerRecord<>(ground.topic, null, NO_JSON));
                ProducerRecord<String, byte[]> falseSubject =
                        event(ground, key, 1, ground.read, NOTHING, Instant.EPOCH);
                falseSubject.headers().add("ce_subject", text("another"));
                send(falseSubject);
            }
            case FALSE_CLOCK -> {
                Instant ahead = Instant.now().plus(Duration.ofMinutes(10));
                send(event(ground, key, 1, ground.unread, NOTHING, ahead));
                arrive(ground, key, 1);
            }
        }
    }

    private void skip(String reader, Ground ground, String key) {
        skipped.add(String.join(" ", reader, ground.topic, key, "1"));
    }

    private void arrive(Ground ground, String key, long last) {
        ground.readers.forEach(reader -> received.put(String.join(" ", reader, ground.topic, key), last));
    }

    private void send(Ground ground, String key, long sequence, String type, byte[] data) {
        send(event(ground, key, sequence, type, data, Instant.now()));
    }

    private void send(ProducerRecord<@Nullable String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private static ProducerRecord<String, byte[]> event(
            Ground ground, String key, long sequence, String type, byte[] data, Instant time) {
        var event = new ProducerRecord<>(ground.topic, key, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/nobody",
                        "ce_type",
                        "reimbursement." + type + ".v1",
                        "ce_subject",
                        key,
                        "ce_time",
                        time.toString(),
                        "ce_sequence",
                        Long.toString(sequence))
                .forEach((name, value) -> event.headers().add(name, text(value)));
        return event;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
