package reimbursement.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;

/** Reads what is parked, oldest first. */
@ApplicationScoped
class ParkedEvents {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String SELECT = """
            select id, topic, key, sequence, part, part_offset, type, headers, reason, detail, parked_at
            from parked where state = 'parked' and id > ? order by id limit ?
            """;

    private final DataSource database;

    ParkedEvents(DataSource database) {
        this.database = database;
    }

    Page<ParkedEvent> list(PageRequest request) {
        List<ParkedEvent> events = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, request.afterId().orElse(FIRST));
            select.setInt(2, request.limit() + 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(read(row));
                }
            }
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
        return Page.of(events, request, event -> Cursor.encode(event.id().toString()));
    }

    private static ParkedEvent read(ResultSet row) throws SQLException {
        try {
            return new ParkedEvent(
                    row.getObject("id", UUID.class),
                    row.getString("topic"),
                    row.getString("key"),
                    row.getObject("sequence", Long.class),
                    row.getInt("part"),
                    row.getLong("part_offset"),
                    row.getString("type"),
                    EventJson.mapper().readTree(row.getString("headers")),
                    row.getString("reason"),
                    row.getString("detail"),
                    row.getObject("parked_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("headers are stored as JSON", impossible);
        }
    }
}
