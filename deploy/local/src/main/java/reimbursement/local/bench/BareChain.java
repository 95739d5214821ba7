package reimbursement.local.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import reimbursement.local.stack.Service;

/** One row committed, then one record sent and received: nothing that delivers a change can be faster. */
final class BareChain {
    private static final byte[] VALUE = "x".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 16;

    private BareChain() {}

    static Latencies at(Rig rig, int perSecond, Duration time) {
        BlockingQueue<Connection> connections = connections(rig);
        var arrived = new ConcurrentLinkedQueue<Long>();
        var over = new AtomicBoolean();
        Thread receiver = Thread.ofPlatform().daemon().unstarted(() -> receive(rig, arrived, over));
        try (var producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        rig.brokers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new LongSerializer(),
                new ByteArraySerializer())) {
            receiver.start();
            Pace.keep(perSecond, WARM, due -> pass(connections, producer, due));
            arrived.clear();
            Pace.keep(perSecond, time, due -> pass(connections, producer, due));
        }
        over.set(true);
        List<Long> latencies = List.copyOf(arrived);
        connections.forEach(BareChain::close);
        return Latencies.of(latencies);
    }

    private static void pass(BlockingQueue<Connection> connections, KafkaProducer<Long, byte[]> producer, long due) {
        try {
            Connection connection = connections.take();
            try (PreparedStatement insert = connection.prepareStatement("insert into bare (data) values (?)")) {
                insert.setBytes(1, VALUE);
                insert.executeUpdate();
            } finally {
                connections.add(connection);
            }
            var _ = producer.send(new ProducerRecord<>(Rig.BARE_TOPIC, due, VALUE));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The key is the moment at which the record was due. */
    private static void receive(Rig rig, Queue<Long> arrived, AtomicBoolean over) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, rig.brokers()),
                new LongDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Rig.BARE_TOPIC).stream()
                    .map(partition -> new TopicPartition(Rig.BARE_TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            while (!over.get()) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> arrived.add(System.nanoTime() - record.key()));
            }
        }
    }

    private static BlockingQueue<Connection> connections(Rig rig) {
        BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(rig.connect(Service.OFFICERS));
        }
        try (Statement statement = connections.element().createStatement()) {
            statement.execute("create table bare (id bigint generated always as identity primary key, data bytea)");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return connections;
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
