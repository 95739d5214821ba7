package reimbursement.kit.recovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;

/** Shows lost events to people, and lets them say how one was made good. */
@ApplicationScoped
class LostEventList {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String PAGE = """
            select id, topic, key, sequence, type, recorded_at, state, settled_by, reason, data from lost_event
            where state = ? and id > ? order by id limit ?
            """;
    private static final String SETTLE = """
            update lost_event set state = 'settled', settled_by = ?, settled_at = ?, reason = ?
            where id = ? and state = 'missing'
            """;

    private final DataSource database;
    private final Clock clock;

    LostEventList(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One lost event; its data only for those who may read it. */
    record Listed(
            UUID id,
            String topic,
            String key,
            long sequence,
            String type,
            Instant recordedAt,
            String state,
            Optional<String> settledBy,
            Optional<String> reason,
            Optional<JsonNode> data) {}

    Page<Listed> list(String state, PageRequest request, boolean withData) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setString(1, state);
            select.setObject(2, request.afterId().orElse(FIRST));
            select.setInt(3, request.limit() + 1);
            List<Listed> events = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(read(row, withData));
                }
            }
            return Page.of(events, request, event -> Cursor.encode(event.id().toString()));
        } catch (SQLException failure) {
            throw new IllegalStateException("lost events could not be read", failure);
        }
    }

    /** False where nothing of that id is missing. */
    boolean settle(UUID id, String by, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(SETTLE)) {
            update.setString(1, by);
            update.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(3, reason);
            update.setObject(4, id);
            return update.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the lost event could not be settled", failure);
        }
    }

    private static Listed read(ResultSet row, boolean withData) throws SQLException {
        return new Listed(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                withData ? Optional.of(json(row.getString(10))) : Optional.empty());
    }

    private static JsonNode json(String data) {
        try {
            return EventJson.mapper().readTree(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("we published what is no JSON", impossible);
        }
    }
}
