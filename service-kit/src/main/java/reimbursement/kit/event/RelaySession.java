package reimbursement.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The relay's own connection: it holds the right to publish for as long as it lives. */
final class RelaySession implements AutoCloseable {
    /** Any number that nothing else in the database takes an advisory lock on. */
    private static final long THE_RELAY = 0x0B0C5L;

    private final Connection connection;

    RelaySession(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen outbox");
        }
    }

    /** True if this session is now the only one that publishes from this database. */
    boolean isActive() throws SQLException {
        try (Statement lock = connection.createStatement();
                ResultSet got = lock.executeQuery("select pg_try_advisory_lock(" + THE_RELAY + ")")) {
            return got.next() && got.getBoolean(1);
        }
    }

    /** The oldest unpublished rows; a row's position follows its commit for each key, not between keys. */
    List<OutboxRow> unpublished(int limit) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select * from outbox order by position limit ?")) {
            select.setInt(1, limit);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(OutboxRow.read(result));
                }
            }
        }
        return rows;
    }

    /** Sends rows together, awaits them all, and deletes them. */
    void publish(List<OutboxRow> rows, Producer<String, byte[]> producer, String source)
            throws SQLException, ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sent.add(producer.send(row.record(source)));
        }
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where position = any(?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            delete.executeUpdate();
        }
    }

    /** Waits until some transaction has said that it left events, or the time is over. */
    void awaitNews(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) Math.max(1, atMost.toMillis()));
    }

    /** How many events wait, and since when the oldest does. */
    Waiting waiting() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), min(recorded_at) from outbox")) {
            row.next();
            OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
            return new Waiting(row.getLong(1), oldest == null ? null : oldest.toInstant());
        }
    }

    record Waiting(long events, @Nullable Instant oldest) {}

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
