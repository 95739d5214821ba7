package reimbursement.kit.imports;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;

/** Reads imports for those who submitted them. */
@Singleton
class ImportQueries {
    private static final String FIND = """
            select id, kind, state, total_rows, rows_done, counts, error, submitted_by, submitted_at, finished_at
            from import_run
            where id = ? and kind = ? and (?::uuid is null or submitted_agency = ?)
            """;
    private static final String FINDINGS = """
            select number, sheet_row, sheet_column, value, action, reason
            from import_finding
            where run_id = ? and number > ? order by number limit ?
            """;

    private final DataSource database;

    ImportQueries(DataSource database) {
        this.database = database;
    }

    /** An import of a kind, by whomever (no agency) or by this agency. */
    Optional<ImportView> find(String kind, UUID id, Optional<UUID> agencyId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, id);
            select.setString(2, kind);
            select.setObject(3, agencyId.orElse(null));
            select.setObject(4, agencyId.orElse(null));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(view(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the import could not be read", failure);
        }
    }

    private static ImportView view(ResultSet row) throws SQLException {
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                ImportState.ofWireName(row.getString("state")),
                row.getInt("total_rows"),
                row.getInt("rows_done"),
                JsonColumns.numbers(row.getString("counts")),
                Optional.ofNullable(row.getString("error")),
                row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    Page<ImportFinding> findings(UUID id, PageRequest page) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FINDINGS)) {
            select.setObject(1, id);
            select.setInt(2, page.afterOne(Integer::parseInt).orElse(-1));
            select.setInt(3, page.limit() + 1);
            List<Numbered> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Numbered(row.getInt("number"), finding(row)));
                }
            }
            return Page.of(rows, page, last -> Cursor.encode(Integer.toString(last.number())))
                    .map(Numbered::finding);
        } catch (SQLException failure) {
            throw new IllegalStateException("the findings could not be read", failure);
        }
    }

    private static ImportFinding finding(ResultSet row) throws SQLException {
        return new ImportFinding(
                row.getInt("sheet_row"),
                row.getString("sheet_column"),
                row.getString("value"),
                ImportFinding.Action.ofWireName(row.getString("action")),
                row.getString("reason"));
    }

    private record Numbered(int number, ImportFinding finding) {}
}
