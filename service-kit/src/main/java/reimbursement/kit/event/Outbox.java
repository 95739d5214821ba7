package reimbursement.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import reimbursement.kit.rest.Problems;

/**
 * Events that leave with the transaction that made them true. The sequence of a key is dense and is allotted under the
 * key's lock, so that it is the order in which the key's changes were committed.
 */
@ApplicationScoped
public class Outbox {
    private final DataSource database;
    private final KeyLocks locks;
    private final OutboxRows rows;
    private final DatabaseAge age;
    private final Bell bell;

    Outbox(DataSource database, KeyLocks locks, OutboxRows rows, DatabaseAge age, Bell bell) {
        this.database = database;
        this.locks = locks;
        this.rows = rows;
        this.age = age;
        this.bell = bell;
    }

    /** Takes one key's lock until the transaction ends; to be called before any other row is read or written. */
    @Transactional(TxType.MANDATORY)
    public void lock(String topic, String key) {
        lock(topic, List.of(key));
    }

    /** Takes the locks of several keys, in key order, until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void lock(String topic, Collection<String> keys) {
        requireCurrentDatabase();
        try (Connection connection = database.getConnection()) {
            locks.lock(connection, topic, keys);
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
    }

    /**
     * Adds a fact; see {@link #append(List)}.
     *
     * @throws EventTooLarge if no broker would take it; a caller is answered 409 {@code event-too-large}
     */
    @Transactional(TxType.MANDATORY)
    public void append(Fact fact) {
        append(List.of(fact));
    }

    /**
     * Adds facts in their order; they are published once the transaction has committed.
     *
     * @throws EventTooLarge if no broker would take one of them; the transaction must not commit then
     */
    @Transactional(TxType.MANDATORY)
    public void append(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        requireCurrentDatabase();
        try (Connection connection = database.getConnection()) {
            Map<String, List<Fact>> topics =
                    facts.stream().collect(Collectors.groupingBy(Fact::topic, TreeMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Fact>> topic : topics.entrySet()) {
                locks.lock(
                        connection,
                        topic.getKey(),
                        topic.getValue().stream().map(Fact::key).toList());
                rows.insert(connection, topic.getKey(), topic.getValue());
            }
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
        bell.ringAfterCommit();
    }

    private void requireCurrentDatabase() {
        if (age.forbidsWriting()) {
            throw Problems.unavailable("The database was restored to an earlier moment and is not recovered yet.");
        }
    }
}
