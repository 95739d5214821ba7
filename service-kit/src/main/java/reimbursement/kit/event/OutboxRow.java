package reimbursement.kit.event;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One committed event on its way out. */
record OutboxRow(
        long position,
        String topic,
        String key,
        long sequence,
        String id,
        String type,
        Instant recordedAt,
        String data,
        @Nullable String traceparent) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getString("topic"),
                row.getString("key"),
                row.getLong("sequence"),
                row.getString("id"),
                row.getString("type"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("data"),
                row.getString("traceparent"));
    }

    ProducerRecord<String, byte[]> record(String source) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, data.getBytes(StandardCharsets.UTF_8));
        var headers = record.headers();
        CloudEventHeaders.put(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, id);
        CloudEventHeaders.put(headers, CloudEventHeaders.SOURCE, source);
        CloudEventHeaders.put(headers, CloudEventHeaders.TYPE, EventType.wire(type));
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, key);
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, recordedAt.toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.SEQUENCE, Long.toString(sequence));
        CloudEventHeaders.put(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        CloudEventHeaders.put(headers, CloudEventHeaders.TRACEPARENT, traceparent);
        return record;
    }
}
