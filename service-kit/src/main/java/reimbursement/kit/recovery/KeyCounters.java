package reimbursement.kit.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The counters of what was said, and the events that wait to be published, as far as a recovery sets them right. */
@ApplicationScoped
class KeyCounters {
    private static final String HELD = "select key, last_sequence from event_key where topic = ? and key = any(?)";
    private static final String OTHERWISE = """
            select t.id from unnest(?::text[], ?::bigint[], ?::uuid[]) as t (key, sequence, id)
            join outbox o on o.key = t.key and o.sequence = t.sequence and o.id <> t.id where o.topic = ?
            """;
    private static final String RAISE = """
            insert into event_key as e (topic, key, last_sequence)
            select ?, key, last from unnest(?::text[], ?::bigint[]) as t (key, last) order by key
            on conflict (topic, key) do update set last_sequence = greatest(e.last_sequence, excluded.last_sequence)
            """;
    private static final String MOVE_BEHIND = """
            update outbox o set sequence = o.sequence + t.last - taken.first + 1
            from unnest(?::text[], ?::bigint[]) as t (key, last)
            join (select w.key, min(w.sequence) as first from outbox w
                  join lost_event l on l.topic = w.topic and l.key = w.key and l.sequence = w.sequence and l.id <> w.id
                  where w.topic = ? group by w.key) taken on taken.key = t.key
            where o.topic = ? and o.key = t.key and o.sequence >= taken.first
            returning o.key, o.sequence
            """;

    Map<String, Long> of(Connection connection, String topic, Collection<String> keys) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HELD)) {
            select.setString(1, topic);
            select.setArray(2, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet row = select.executeQuery()) {
                Map<String, Long> held = new HashMap<>();
                while (row.next()) {
                    held.put(row.getString(1), row.getLong(2));
                }
                return held;
            }
        }
    }

    /** Those in whose place another event waits to be published. */
    List<Said> saidOtherwise(Connection connection, String topic, List<Said> said) throws SQLException {
        Set<UUID> otherwise = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(OTHERWISE)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", said.stream().map(Said::key).toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", said.stream().map(Said::sequence).toArray()));
            select.setArray(
                    3,
                    connection.createArrayOf("uuid", said.stream().map(Said::id).toArray()));
            select.setString(4, topic);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    otherwise.add(row.getObject(1, UUID.class));
                }
            }
        }
        return said.stream().filter(one -> otherwise.contains(one.id())).toList();
    }

    void raise(Connection connection, String topic, Collection<Said> said) throws SQLException {
        Map<String, Long> last = new TreeMap<>();
        said.forEach(one -> last.merge(one.key(), one.sequence(), Math::max));
        raise(connection, topic, last);
    }

    /** What waits in a place that is taken moves behind all that was said of its key. */
    void moveBehind(Connection connection, String topic, Map<String, Long> said) throws SQLException {
        Map<String, Long> moved = new TreeMap<>();
        try (PreparedStatement update = connection.prepareStatement(MOVE_BEHIND)) {
            update.setArray(1, connection.createArrayOf("text", said.keySet().toArray()));
            update.setArray(2, connection.createArrayOf("bigint", said.values().toArray()));
            update.setString(3, topic);
            update.setString(4, topic);
            try (ResultSet row = update.executeQuery()) {
                while (row.next()) {
                    moved.merge(row.getString(1), row.getLong(2), Math::max);
                }
            }
        }
        raise(connection, topic, moved);
    }

    private static void raise(Connection connection, String topic, Map<String, Long> last) throws SQLException {
        if (last.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(RAISE)) {
            insert.setString(1, topic);
            insert.setArray(2, connection.createArrayOf("text", last.keySet().toArray()));
            insert.setArray(3, connection.createArrayOf("bigint", last.values().toArray()));
            insert.executeUpdate();
        }
    }
}
