package reimbursement.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.EventJson;

/** A parked event with its content, as it came. */
record ParkedRow(
        UUID id, long sequence, String reason, @Nullable String skipAskedBy, ConsumerRecord<String, byte[]> record) {

    static ParkedRow read(ResultSet row) throws SQLException {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("part"),
                row.getLong("part_offset"),
                row.getString("key"),
                row.getBytes("payload"));
        headers(row.getString("headers"))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ParkedRow(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                row.getString("reason"),
                row.getString("skip_asked_by"),
                record);
    }

    private static Map<String, String> headers(String json) {
        try {
            return EventJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("headers are stored as JSON", impossible);
        }
    }
}
