package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** What was said of awards and claims, as it came; only ever added to. */
@ApplicationScoped
public class EntitlementStatements {
    private static final String INSERT = """
            insert into award_statement (event_id, sequence, type, recorded_at, award_id, agency_id, quarter, facts)
            select event_id, sequence, type, recorded_at::timestamptz, award_id, agency_id, quarter, facts::jsonb
            from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[])
                as row (event_id, sequence, type, recorded_at, award_id, agency_id, quarter, facts)
            on conflict do nothing
            """;
    private static final String OF_AWARD = """
            select event_id, sequence, type, recorded_at, award_id, agency_id, quarter, facts
            from award_statement where award_id = ? order by sequence limit ?
            """;

    private final DataSource database;

    EntitlementStatements(DataSource database) {
        this.database = database;
    }

    /** @param facts JSON */
    public record Row(
            UUID eventId,
            long sequence,
            String type,
            Instant recordedAt,
            UUID entitlementId,
            UUID agencyId,
            String quarter,
            String facts) {}

    /** In one statement; what is known already stays as it is. */
    public void append(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array(connection, "uuid", rows, Row::eventId));
            insert.setArray(2, array(connection, "bigint", rows, Row::sequence));
            insert.setArray(3, array(connection, "text", rows, Row::type));
            insert.setArray(
                    4, array(connection, "text", rows, row -> row.recordedAt().toString()));
            insert.setArray(5, array(connection, "uuid", rows, Row::entitlementId));
            insert.setArray(6, array(connection, "uuid", rows, Row::agencyId));
            insert.setArray(7, array(connection, "text", rows, Row::quarter));
            insert.setArray(8, array(connection, "text", rows, Row::facts));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    /** The first statements of an award, or of a claim, in their order, at most so many. */
    public List<Row> of(UUID entitlementId, int most) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF_AWARD)) {
            query.setObject(1, entitlementId);
            query.setInt(2, most);
            try (var rows = query.executeQuery()) {
                List<Row> statements = new ArrayList<>();
                while (rows.next()) {
                    statements.add(new Row(
                            rows.getObject(1, UUID.class),
                            rows.getLong(2),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getObject(5, UUID.class),
                            rows.getObject(6, UUID.class),
                            rows.getString(7),
                            rows.getString(8)));
                }
                return statements;
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    private static Array array(Connection connection, String type, List<Row> rows, Function<Row, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }
}
