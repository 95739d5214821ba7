package reimbursement.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The locks of keys that the current transaction holds; the database releases them at its end. */
@ApplicationScoped
class KeyLocks {
    private static final String MAKE_MISSING = """
            with asked (topic, key) as (select ?, unnest(?))
            insert into event_key (topic, key, last_sequence)
            select topic, key, 0 from asked
            where not exists (select 1 from event_key e where e.topic = asked.topic and e.key = asked.key)
            order by key on conflict do nothing
            """;
    private static final String TAKE =
            "select 1 from event_key where topic = ? and key = any(?) order by key for update";

    private final TransactionSynchronizationRegistry transaction;

    KeyLocks(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * Locks keys in key order; missing ones are made first, so that no lock is held while another is made. What this
     * transaction has made itself is locked by that.
     */
    void lock(Connection connection, String topic, Collection<String> keys) throws SQLException {
        Held held = held();
        TreeSet<String> wanted = new TreeSet<>(keys);
        wanted.removeIf(key -> held.keys.contains(topic + ' ' + key));
        if (wanted.isEmpty()) {
            return;
        }
        if (run(connection, MAKE_MISSING, topic, wanted) < wanted.size()) {
            run(connection, TAKE, topic, wanted);
        }
        wanted.forEach(key -> held.keys.add(topic + ' ' + key));
    }

    private Held held() {
        if (transaction.getResource(Held.class) instanceof Held held) {
            return held;
        }
        Held none = new Held(new HashSet<>());
        transaction.putResource(Held.class, none);
        return none;
    }

    /** How many rows were made. */
    private static int run(Connection connection, String sql, String topic, Collection<String> keys)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, topic);
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    private record Held(Set<String> keys) {}
}
