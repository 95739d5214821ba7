package reimbursement.local.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What agreements-service and officers-service say of a closed quarter: each agency with its standing, its officers,
 * trained and authorised for the task force, and its roster as attested.
 */
final class QuarterEvents {
    private static final String TIME = "2026-01-02T12:00:00Z";
    private static final String AGREEMENTS = "reimbursement.agreements";
    private static final String OFFICERS = "reimbursement.officers";

    private final KafkaProducer<String, byte[]> producer;
    private long events;

    private QuarterEvents(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    static UUID agency(int number) {
        return new UUID(0x0199_b9d2_72d4_7000L, number);
    }

    /** Publishes all of FY2026Q1: so many agencies with a task-force agreement each, and so many officers in turn. */
    static void publish(String brokers, int agencies, int officers) {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.LINGER_MS_CONFIG, 20),
                new StringSerializer(),
                new ByteArraySerializer())) {
            QuarterEvents said = new QuarterEvents(producer);
            for (int number = 0; number < agencies; number++) {
                said.agency(number, agencies, officers);
            }
        }
    }

    private void agency(int number, int agencies, int officers) {
        String agency = agency(number).toString();
        String agreement = new UUID(0x0199_b9db_9782_7000L, number).toString();
        say(AGREEMENTS, agency, 1, "agency-registered", """
                {"agencyId":"%s","name":"Agency %d","state":"TX","type":"COUNTY",\
                "effectiveOn":"2025-09-01","recordedAt":"%s"}""".formatted(agency, number, TIME));
        say(AGREEMENTS, agency, 2, "standing-attested", """
                {"agencyId":"%s","quarter":"FY2026Q1","snapshotOn":"2025-12-31","revision":1,"enrolled":true,\
                "agreements":[{"agreementId":"%s","model":"TFM","signedOn":"2025-03-01","suspended":false,\
                "ended":false}],"effectiveOn":"2025-12-31","recordedAt":"%s"}""".formatted(agency, agreement, TIME));
        List<String> lines = new ArrayList<>();
        int sequence = 1;
        for (int officer = number; officer < officers; officer += agencies) {
            String id = new UUID(0x0199_cea4_a5cd_7000L, officer).toString();
            say(OFFICERS, agency, sequence++, "officer-trained", """
                    {"officerId":"%s","agencyId":"%s","model":"TFM","effectiveOn":"2025-09-26",\
                    "recordedAt":"%s"}""".formatted(id, agency, TIME));
            say(OFFICERS, agency, sequence++, "officer-authorised", """
                    {"authorisationId":"%s","officerId":"%s","agencyId":"%s","agreementId":"%s","model":"TFM",\
                    "from":"2025-10-01","until":"2027-09-30","effectiveOn":"2025-10-01","recordedAt":"%s"}""".formatted(
                            new UUID(0x019b_6aa8_de21_7000L, officer), id, agency, agreement, TIME));
            lines.add(id + "|" + agreement + "|TFM|2025-09-26|2025-10-01|2027-09-30||\n");
        }
        lines.sort(null);
        say(OFFICERS, agency, sequence, "roster-attested", """
                {"agencyId":"%s","quarter":"FY2026Q1","snapshotOn":"2025-12-31","revision":1,"standingRevision":1,\
                "rows":%d,"sha256":"%s","effectiveOn":"2025-12-31","recordedAt":"%s"}""".formatted(
                        agency, lines.size(), sha256(String.join("", lines)), TIME));
    }

    private void say(String topic, String agency, int sequence, String type, String data) {
        var event = new ProducerRecord<>(topic, agency, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        new UUID(0x0199_0000_0000_7000L, events++).toString(),
                        "ce_source",
                        AGREEMENTS.equals(topic) ? "/agreements-service" : "/officers-service",
                        "ce_type",
                        "reimbursement." + type + ".v1",
                        "ce_subject",
                        agency,
                        "ce_time",
                        TIME,
                        "ce_sequence",
                        Integer.toString(sequence),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var _ = producer.send(event);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
