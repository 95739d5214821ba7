package reimbursement.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import reimbursement.kit.Ids;
import reimbursement.kit.json.EventJson;

/** The rows that say how far each consumed key has come, and what is parked. */
@ApplicationScoped
class InboxRows {
    private static final String MAKE_MISSING = """
            with asked (topic, key) as (select ?, unnest(?))
            insert into received (topic, key, last_sequence)
            select topic, key, 0 from asked
            where not exists (select 1 from received r where r.topic = asked.topic and r.key = asked.key)
            order by key on conflict do nothing
            """;
    private static final String TAKE =
            "select key, last_sequence from received where topic = ? and key = any(?) order by key for update";
    private static final String BLOCKED = """
            select distinct key from parked
            where topic = ? and key = any(?) and state = 'parked' and sequence is not null
            """;
    private static final String MOVE = """
            update received r set last_sequence = moved.last
            from (select unnest(?::text[]) as key, unnest(?::bigint[]) as last) moved
            where r.topic = ? and r.key = moved.key
            """;
    private static final String PARK = """
            insert into parked (id, topic, key, sequence, part, part_offset, type, headers, payload, reason, detail, parked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Clock clock;

    InboxRows(Clock clock) {
        this.clock = clock;
    }

    /** Locks the keys' rows in key order and reads how far they have come. */
    KeyProgress lock(Connection connection, String topic, Collection<String> keys) throws SQLException {
        Object[] sorted = keys.stream().distinct().sorted().toArray();
        try (PreparedStatement missing = asked(connection, MAKE_MISSING, topic, sorted)) {
            missing.executeUpdate();
        }
        Map<String, Long> last = new HashMap<>();
        try (PreparedStatement take = asked(connection, TAKE, topic, sorted);
                ResultSet rows = take.executeQuery()) {
            while (rows.next()) {
                last.put(rows.getString(1), rows.getLong(2));
            }
        }
        Set<String> blocked = new HashSet<>();
        try (PreparedStatement select = asked(connection, BLOCKED, topic, sorted);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                blocked.add(rows.getString(1));
            }
        }
        return new KeyProgress(last, blocked);
    }

    void move(Connection connection, String topic, SortedMap<String, Long> moved) throws SQLException {
        if (moved.isEmpty()) {
            return;
        }
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setArray(1, connection.createArrayOf("text", moved.keySet().toArray()));
            move.setArray(2, connection.createArrayOf("bigint", moved.values().toArray()));
            move.setString(3, topic);
            move.executeUpdate();
        }
    }

    void park(Connection connection, List<Verdict.Park> parks) throws SQLException {
        if (parks.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(PARK)) {
            for (Verdict.Park park : parks) {
                ConsumerRecord<String, byte[]> record = park.record();
                insert.setObject(1, Ids.next());
                insert.setString(2, record.topic());
                insert.setString(3, record.key() == null ? "" : record.key());
                insert.setObject(4, park.sequence(), Types.BIGINT);
                insert.setInt(5, record.partition());
                insert.setLong(6, record.offset());
                insert.setString(7, park.type());
                insert.setString(8, headers(record));
                insert.setBytes(9, record.value());
                insert.setString(10, park.reason().label());
                insert.setString(11, park.detail());
                insert.setObject(12, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static PreparedStatement asked(Connection connection, String sql, String topic, Object[] keys)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, topic);
        statement.setArray(2, connection.createArrayOf("text", keys));
        return statement;
    }

    private static String headers(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.mapper().writeValueAsString(CloudEventHeaders.text(record.headers()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
