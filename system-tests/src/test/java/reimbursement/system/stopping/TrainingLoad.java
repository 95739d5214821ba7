package reimbursement.system.stopping;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Officers of many agencies have completed their training, as officers-service says it. */
final class TrainingLoad {
    static final String TOPIC = "reimbursement.officers";

    private static final int AGENCIES = 200;
    private static final String TIME = "2026-01-02T12:00:00Z";

    private TrainingLoad() {}

    /** Publishes so many events, agency by agency in turn, each agency's with dense sequences. */
    static void publish(String brokers, int events) {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.LINGER_MS_CONFIG, 20),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int number = 0; number < events; number++) {
                var _ = producer.send(event(number));
            }
        }
    }

    private static ProducerRecord<String, byte[]> event(int number) {
        String agency = new UUID(0x0199_b9d2_72d4_7000L, number % AGENCIES).toString();
        String officer = new UUID(0x0199_cea4_a5cd_7000L, number).toString();
        String data =
                "{\"officerId\":\"%s\",\"agencyId\":\"%s\",\"model\":\"TFM\",\"effectiveOn\":\"2025-11-14\",\"recordedAt\":\"%s\"}"
                        .formatted(officer, agency, TIME);
        var event = new ProducerRecord<>(TOPIC, agency, data.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                new UUID(0x0199_0000_0000_7000L, number).toString(),
                "ce_source",
                "/officers-service",
                "ce_type",
                "reimbursement.officer-trained.v1",
                "ce_subject",
                agency,
                "ce_time",
                TIME,
                "ce_sequence",
                Integer.toString(number / AGENCIES + 1),
                "content-type",
                "application/json");
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }
}
