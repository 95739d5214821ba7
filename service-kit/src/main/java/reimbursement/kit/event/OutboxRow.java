package reimbursement.kit.event;

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
        byte[] data,
        @Nullable String traceparent) {

    /** What {@link #read} reads, in its order. */
    static final String COLUMNS = "position, topic, key, sequence, id, type, recorded_at, data, traceparent";

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                // the text as it came over the wire, in UTF-8
                row.getBytes(8),
                row.getString(9));
    }

    ProducerRecord<String, byte[]> record(SentHeaders constant) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, null, key, data, constant.ofAll());
        var headers = record.headers();
        headers.add(constant.ofType(type));
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, id);
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, key);
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, recordedAt.toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.SEQUENCE, Long.toString(sequence));
        CloudEventHeaders.put(headers, CloudEventHeaders.TRACEPARENT, traceparent);
        return record;
    }
}
