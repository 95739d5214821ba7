package reimbursement.kit.probe;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends whatever it is told to one partition, as a producer that nobody controls. */
@Singleton
class Sender {
    static final String TOPIC = "reimbursement.awards";
    static final int PARTITION = 3;

    private static final int PATIENT = 64 << 20;

    private final String brokers;
    private final KafkaProducer<String, byte[]> producer;

    Sender(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.brokers = brokers;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        PATIENT,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        2L * PATIENT),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** @throws ExecutionException if the broker refuses it */
    RecordMetadata sends(@Nullable String key, Map<String, String> headers, byte @Nullable [] value)
            throws ExecutionException, InterruptedException {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(TOPIC, PARTITION, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return producer.send(record).get();
    }

    /** Sets the largest record batch that the topic takes. */
    void topicTakes(int bytes) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, TOPIC),
                            java.util.List.of(new AlterConfigOp(
                                    new ConfigEntry("max.message.bytes", Integer.toString(bytes)),
                                    AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
