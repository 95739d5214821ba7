package reimbursement.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The rows that say how far each consumed key has come. */
@ApplicationScoped
class Received {
    private static final String MAKE_MISSING = """
            with asked (topic, key) as (select ?, unnest(?))
            insert into received (topic, key, last_sequence)
            select topic, key, 0 from asked
            where not exists (select 1 from received r where r.topic = asked.topic and r.key = asked.key)
            order by key on conflict do nothing
            """;
    private static final String TAKE =
            "select key, last_sequence from received where topic = ? and key = any(?) order by key for update";
    private static final String PARKED = """
            select p.key, bool_or(p.sequence <= r.last_sequence), bool_or(p.sequence > r.last_sequence)
            from parked p join received r on r.topic = p.topic and r.key = p.key
            where p.topic = ? and p.key = any(?) and p.state = 'parked' and p.sequence is not null
            group by p.key
            """;
    private static final String MOVE = """
            update received r set last_sequence = moved.last
            from (select unnest(?::text[]) as key, unnest(?::bigint[]) as last) moved
            where r.topic = ? and r.key = moved.key
            """;

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
        List<String> blocked = new ArrayList<>();
        List<String> early = new ArrayList<>();
        try (PreparedStatement select = asked(connection, PARKED, topic, sorted);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                if (rows.getBoolean(2)) {
                    blocked.add(rows.getString(1));
                }
                if (rows.getBoolean(3)) {
                    early.add(rows.getString(1));
                }
            }
        }
        return new KeyProgress(last, blocked, early);
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

    private static PreparedStatement asked(Connection connection, String sql, String topic, Object[] keys)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, topic);
        statement.setArray(2, connection.createArrayOf("text", keys));
        return statement;
    }
}
