package reimbursement.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events as awards-service publishes them: so many agencies have an award each. */
final class AwardEvents {
    private static final String TIME = "2026-01-02T12:00:00Z";

    private AwardEvents() {}

    static UUID agency(int number) {
        return new UUID(0x0199_b9d2_72d4_7000L, number);
    }

    /** From $750.00 on, a few of them alike. */
    static long cents(int number) {
        return 75_000L * (1 + number % 17);
    }

    static void publish(String brokers, int events) {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.LINGER_MS_CONFIG, 20),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < events; i++) {
                var _ = producer.send(event(i));
            }
        }
    }

    private static ProducerRecord<String, byte[]> event(int number) {
        String agency = agency(number).toString();
        String amount = cents(number) / 100 + ".00";
        String data = """
                {"awardId":"%s","agencyId":"%s","quarter":"FY2026Q1","revision":1,"standingRevision":1,"rosterRevision":1,\
                "assigned":10,"located":10,"band":"90","eligibleOfficers":1,\
                "perOfficer":{"amount":"%s","currency":"USD"},"amount":{"amount":"%s","currency":"USD"},\
                "policyVersion":"2026.1","reason":"BAND_90","effectiveOn":"2025-12-31","recordedAt":"%s"}""".formatted(new UUID(0x0199_cea4_a5cd_7000L, number), agency, amount, amount, TIME);
        var event = new ProducerRecord<>("reimbursement.awards", agency, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", new UUID(0x0199_0000_0000_7000L, number).toString(),
                        "ce_source", "/awards-service",
                        "ce_type", "reimbursement.award-calculated.v1",
                        "ce_subject", agency,
                        "ce_time", TIME,
                        "ce_sequence", "1",
                        "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }
}
