package reimbursement.kit.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;

/** The recoveries that were asked for; at most one is unfinished. */
@ApplicationScoped
class Recoveries {
    private static final String LATEST =
            "select id, asked_by, reason, began_at, ended_at, failure from recovery %s order by began_at desc limit 1";

    private final DataSource database;
    private final Clock clock;

    Recoveries(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One recovery; {@code failure} is why it has not got further, until it is asked for again. */
    record Asked(
            UUID id,
            String askedBy,
            String reason,
            Instant beganAt,
            @Nullable Instant endedAt,
            @Nullable String failure) {}

    Optional<Asked> unfinished() {
        return find("where ended_at is null");
    }

    Optional<Asked> latest() {
        return find("");
    }

    /** Asks for one, unless one is unfinished. */
    void ask(String by, String reason) {
        execute(
                "insert into recovery (id, asked_by, reason, began_at) values (?, ?, ?, ?) on conflict do nothing",
                Ids.next(),
                by,
                reason,
                now());
        execute("update recovery set failure = null where ended_at is null");
    }

    void finish(UUID id) {
        execute("update recovery set ended_at = ? where id = ?", now(), id);
    }

    void fail(UUID id, String failure) {
        execute("update recovery set failure = ? where id = ?", failure, id);
    }

    private Optional<Asked> find(String where) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST.formatted(where));
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        } catch (SQLException failure) {
            throw new KafkaException("the database does not answer", failure);
        }
    }

    private static Asked read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime ended = row.getObject(5, OffsetDateTime.class);
        return new Asked(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString(6));
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the recovery could not be recorded", failure);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
