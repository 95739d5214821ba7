package reimbursement.kit.recovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.kit.json.EventJson;

/** What was found lost, kept for people until it is made good. */
@ApplicationScoped
class LostEvents {
    private static final String KEEP = """
            insert into lost_event (id, topic, key, sequence, type, recorded_at, data, recovery, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'found') on conflict do nothing
            """;
    private static final String KEYS = "select distinct key from lost_event where not restated order by key";
    private static final String RESTATED = """
            update lost_event set restated = true, state = case state when 'found' then 'missing' else state end
            where key = ? and not restated
            """;
    private static final String OF_KEY = """
            select topic, key, sequence, id, type, recorded_at, data from lost_event
            where key = ? and state = 'found' order by topic, sequence for update
            """;

    /** Keeps what was found; the same event again only once. */
    void keep(Connection connection, UUID recovery, Collection<Said> lost) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (Said one : lost) {
                insert.setObject(1, one.id());
                insert.setString(2, one.record().topic());
                insert.setString(3, one.key());
                insert.setLong(4, one.sequence());
                insert.setString(
                        5, one.envelope().contract().orElse(one.envelope().type()));
                insert.setObject(6, OffsetDateTime.ofInstant(one.envelope().time(), ZoneOffset.UTC));
                insert.setString(7, new String(one.record().value(), StandardCharsets.UTF_8));
                insert.setObject(8, recovery);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The keys of which something was lost and that have not been said again since. */
    List<String> keys(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KEYS);
                ResultSet rows = select.executeQuery()) {
            List<String> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        }
    }

    List<LostEvent> found(Connection connection, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_KEY)) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                List<LostEvent> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new LostEvent(
                            row.getString(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getObject(4, UUID.class),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            EventJson.mapper().readTree(row.getString(7))));
                }
                return found;
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("we published what is no JSON", impossible);
        }
    }

    void takenBack(Connection connection, Collection<UUID> events) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update lost_event set state = 'taken-back' where id = any(?)")) {
            update.setArray(1, connection.createArrayOf("uuid", events.toArray()));
            update.executeUpdate();
        }
    }

    /** What holds of a key was said again: what was not taken back by now is missing until people settle it. */
    void restated(Connection connection, String key) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(RESTATED)) {
            update.setString(1, key);
            update.executeUpdate();
        }
    }
}
