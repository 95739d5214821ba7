package reimbursement.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postgresql.PGConnection;

/** The relay's own connection: it holds the right to publish for as long as it lives. */
final class RelaySession implements AutoCloseable {
    /** Any number that nothing else in the database takes an advisory lock on. */
    private static final long THE_RELAY = 0x0B0C5L;

    /**
     * The server ends a session that has gone silent, though its process is only stopped or cut off, and with it the
     * right to publish. A deletion that a crash undoes publishes again what consumers know already, so that it need not
     * be awaited on disk. The outbox is read by its index, however few rows the planner remembers.
     */
    private static final String SETTINGS = """
            set idle_session_timeout = '10s';
            set idle_in_transaction_session_timeout = '10s';
            set tcp_user_timeout = '10s';
            set synchronous_commit = off;
            set enable_seqscan = off;
            listen outbox
            """;

    private static final String TAKE = """
            delete from outbox where ctid = any(array(select ctid from outbox where position > ? order by position limit ?))
            returning\s""" + OutboxRow.COLUMNS;

    private final Connection connection;

    RelaySession(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
        }
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** True if this session is now the only one that publishes from this database. */
    boolean isActive() throws SQLException {
        try (Statement lock = connection.createStatement();
                ResultSet got = lock.executeQuery("select pg_try_advisory_lock(" + THE_RELAY + ")")) {
            return got.next() && got.getBoolean(1);
        } finally {
            connection.commit();
        }
    }

    /**
     * Takes the oldest rows behind a position out of the outbox, in their order, until {@link #commit}. All that one
     * transaction takes is of one moment: otherwise a row that was committed after an earlier batch had passed its position
     * would be overtaken by the next row of its key.
     */
    List<OutboxRow> take(long after, int limit) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>(limit);
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setLong(1, after);
            take.setInt(2, limit);
            try (ResultSet result = take.executeQuery()) {
                while (result.next()) {
                    rows.add(OutboxRow.read(result));
                }
            }
        }
        rows.sort(Comparator.comparingLong(OutboxRow::position));
        return rows;
    }

    /** What was taken is published for good. */
    void commit() throws SQLException {
        connection.commit();
    }

    /** Says that this session lives, while it waits for something else. */
    void stayAlive() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** Waits until some transaction has said that it left events, or the time is over. */
    void awaitNews(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) Math.max(1, atMost.toMillis()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
