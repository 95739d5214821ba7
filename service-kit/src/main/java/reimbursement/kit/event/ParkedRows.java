package reimbursement.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.kit.json.EventJson;

/** Writes and reads what is parked; payloads never change. */
@ApplicationScoped
class ParkedRows {
    private static final String PARK = """
            insert into parked (id, topic, key, sequence, part, part_offset, type, headers, payload, reason, detail, parked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String FIRST = """
            select id, topic, key, sequence, part, part_offset, headers, payload, reason, skip_asked_by from parked
            where topic = ? and key = ? and state = 'parked' and sequence is not null
            order by sequence limit 1 for update
            """;
    private static final String OVERTAKEN = """
            update parked p set state = 'replayed', resolved_at = ?, resolved_by = 'system'
            from (select unnest(?::text[]) as key, unnest(?::bigint[]) as last) moved
            where p.topic = ? and p.key = moved.key and p.sequence <= moved.last
              and p.state = 'parked' and p.reason = 'gap'
            """;

    private static final String ALONE = """
            select id, topic, key, sequence, part, part_offset, headers, payload, reason, skip_asked_by from parked
            where id = ? and topic = ? and state = 'parked' and sequence is null for update
            """;
    private static final int LONGEST_KEY = 200;

    private final Clock clock;
    private final int largest;

    ParkedRows(Clock clock, EventLimits limits) {
        this.clock = clock;
        this.largest = limits.largestReceived();
    }

    void park(Connection connection, List<Verdict.Park> parks) throws SQLException {
        if (parks.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(PARK)) {
            for (Verdict.Park park : parks) {
                ConsumerRecord<String, byte[]> record = park.record();
                KeptContent content = KeptContent.of(record.value(), largest);
                insert.setObject(1, Ids.next());
                insert.setString(2, record.topic());
                insert.setString(3, storable(record.key()));
                insert.setObject(4, park.sequence(), Types.BIGINT);
                insert.setInt(5, record.partition());
                insert.setLong(6, record.offset());
                insert.setString(7, park.type());
                insert.setString(8, headers(record));
                insert.setBytes(9, content.bytes());
                insert.setString(10, park.reason().label());
                insert.setString(11, park.detail() + content.note());
                insert.setObject(12, now());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The key's parked event with the lowest sequence. */
    Optional<ParkedRow> first(Connection connection, String topic, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            select.setString(1, topic);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(ParkedRow.read(row)) : Optional.empty();
            }
        }
    }

    /** A record that is no event, by its entry's id. */
    Optional<ParkedRow> alone(Connection connection, String topic, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALONE)) {
            select.setObject(1, id);
            select.setString(2, topic);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(ParkedRow.read(row)) : Optional.empty();
            }
        }
    }

    /** An event that came early and whose turn it was, but that cannot be applied: from now on it blocks its key. */
    void refuse(Connection connection, ParkedRow row, ParkingReason reason, String detail) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update parked set reason = ?, detail = ? where id = ?")) {
            update.setString(1, reason.label());
            update.setString(2, detail);
            update.setObject(3, row.id());
            update.executeUpdate();
        }
    }

    void askToSkip(Connection connection, ParkedRow row, String reason, String by) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update parked set skip_reason = ?, skip_asked_by = ? where id = ?")) {
            update.setString(1, reason);
            update.setString(2, by);
            update.setObject(3, row.id());
            update.executeUpdate();
        }
    }

    void resolve(Connection connection, ParkedRow row, String state, String by) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update parked set state = ?, resolved_by = ?, resolved_at = ? where id = ?")) {
            update.setString(1, state);
            update.setString(2, by);
            update.setObject(3, now());
            update.setObject(4, row.id());
            update.executeUpdate();
        }
    }

    /** Events that came early and were applied meanwhile from another copy. */
    void overtaken(Connection connection, String topic, SortedMap<String, Long> moved) throws SQLException {
        if (moved.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(OVERTAKEN)) {
            update.setObject(1, now());
            update.setArray(2, connection.createArrayOf("text", moved.keySet().toArray()));
            update.setArray(3, connection.createArrayOf("bigint", moved.values().toArray()));
            update.setString(4, topic);
            update.executeUpdate();
        }
    }

    /** A key as PostgreSQL can store it; one that it cannot belongs to no event of ours. */
    private static String storable(@Nullable String key) {
        String stored = key == null ? "" : key.replace('\0', '\ufffd');
        return stored.length() <= LONGEST_KEY ? stored : stored.substring(0, LONGEST_KEY);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String headers(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.mapper().writeValueAsString(CloudEventHeaders.text(record.headers()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
