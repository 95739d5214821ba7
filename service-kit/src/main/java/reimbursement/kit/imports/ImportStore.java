package reimbursement.kit.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Actor;

/**
 * The runs in the database. Leases are measured by the database's clock, which the replicas share.
 * Everything but {@link #insert} is a short transaction of its own, whatever the caller's.
 */
@Singleton
class ImportStore {
    private static final String INSERT = """
            insert into import_run (id, kind, state, media_type, content, parameters,
                submitted_by, submitted_roles, submitted_agency, submitted_at, sealed)
            values (?, ?, 'received', ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            """;
    private static final String CLAIM = """
            update import_run set state = 'running', lease_holder = ?, attempts = attempts + 1,
                lease_until = now() + ? * interval '1 millisecond',
                total_rows = 0, rows_done = 0, counts = '{}'
            where id = (
                select id from import_run
                where state in ('received', 'running') and (lease_until is null or lease_until < now())
                order by submitted_at, id limit 1 for update skip locked)
            returning id, kind, media_type, content, sealed, parameters,
                submitted_by, submitted_roles, submitted_agency, attempts
            """;
    private static final String RENEW = """
            update import_run set lease_until = now() + ? * interval '1 millisecond'
            where state in ('received', 'running') and lease_holder = any (?)
            """;
    private static final String PROGRESS =
            "update import_run set total_rows = ?, rows_done = ?, counts = ?::jsonb where id = ? and lease_holder = ?";
    private static final String FINDING =
            "insert into import_finding (run_id, number, sheet_row, sheet_column, value, action, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String FINISH = """
            update import_run set state = ?, error = ?, finished_at = ?, content = null,
                lease_holder = null, lease_until = null
            where id = ? and lease_holder = ?
            """;
    private static final String RELEASE = """
            update import_run set lease_holder = null, lease_until = now() + ? * interval '1 millisecond',
                attempts = attempts - ?
            where id = ? and lease_holder = ?
            """;

    private final DataSource database;
    private final Clock clock;
    private final StoredContent contents;

    ImportStore(DataSource database, Clock clock, StoredContent contents) {
        this.database = database;
        this.clock = clock;
        this.contents = contents;
    }

    /** In the current transaction. */
    void insert(
            UUID id, String kind, String mediaType, byte[] content, Map<String, String> parameters, Actor submitter) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, kind);
            insert.setString(3, mediaType);
            insert.setBytes(4, contents.stored(id, content));
            insert.setString(5, JsonColumns.write(parameters));
            insert.setString(6, submitter.subject());
            insert.setArray(
                    7, connection.createArrayOf("text", submitter.roles().toArray()));
            insert.setObject(8, submitter.agencyId().orElse(null));
            insert.setObject(9, now());
            insert.setBoolean(10, contents.areSealed());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the import could not be stored", failure);
        }
    }

    /** Takes the oldest run that nobody holds; what an earlier attempt found and counted is forgotten. */
    Optional<ClaimedRun> claim(Duration lease) {
        return transaction(connection -> {
            UUID holder = UUID.randomUUID();
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                claim.setObject(1, holder);
                claim.setLong(2, lease.toMillis());
                try (ResultSet row = claim.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    ClaimedRun run = claimed(row, holder);
                    forgetFindings(connection, run.id());
                    return Optional.of(run);
                }
            }
        });
    }

    private ClaimedRun claimed(ResultSet row, UUID holder) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] stored = row.getBytes("content");
        boolean sealed = row.getBoolean("sealed");
        Actor submitter = new Actor(
                row.getString("submitted_by"),
                Set.of((String[]) row.getArray("submitted_roles").getArray()),
                Optional.ofNullable(row.getObject("submitted_agency", UUID.class)));
        return new ClaimedRun(
                id,
                holder,
                row.getString("kind"),
                row.getString("media_type"),
                () -> sealed ? contents.opened(id, stored) : stored,
                JsonColumns.strings(row.getString("parameters")),
                submitter,
                row.getInt("attempts"));
    }

    private static void forgetFindings(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from import_finding where run_id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
    }

    /** Says that these holders are alive. */
    void renew(Set<UUID> holders, Duration lease) {
        transaction(connection -> {
            try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
                renew.setLong(1, lease.toMillis());
                renew.setArray(2, connection.createArrayOf("uuid", holders.toArray()));
                return renew.executeUpdate();
            }
        });
    }

    /** Writes progress and findings down; false if the run is no longer held by this claim, and then nothing is. */
    boolean save(ClaimedRun run, RunProgress progress) {
        return transaction(connection -> {
            if (!saveCounts(connection, run, progress)) {
                return false;
            }
            saveFindings(connection, run, progress);
            return true;
        });
    }

    private static boolean saveCounts(Connection connection, ClaimedRun run, RunProgress progress) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PROGRESS)) {
            update.setInt(1, progress.rows());
            update.setInt(2, progress.rowsDone());
            update.setString(3, JsonColumns.write(progress.counts()));
            update.setObject(4, run.id());
            update.setObject(5, run.holder());
            return update.executeUpdate() == 1;
        }
    }

    private static void saveFindings(Connection connection, ClaimedRun run, RunProgress progress) throws SQLException {
        List<ImportFinding> findings = progress.findings();
        if (findings.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(FINDING)) {
            int number = progress.firstNumber();
            for (ImportFinding finding : findings) {
                insert.setObject(1, run.id());
                insert.setInt(2, number++);
                insert.setInt(3, finding.row());
                insert.setString(4, finding.column());
                insert.setString(5, finding.value());
                insert.setString(6, finding.action().wireName());
                insert.setString(7, finding.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Ends the run and drops its content; false if it is no longer held by this claim. */
    boolean finish(ClaimedRun run, ImportState state, @Nullable String error) {
        return transaction(connection -> {
            try (PreparedStatement finish = connection.prepareStatement(FINISH)) {
                finish.setString(1, state.wireName());
                finish.setString(2, error);
                finish.setObject(3, now());
                finish.setObject(4, run.id());
                finish.setObject(5, run.holder());
                return finish.executeUpdate() == 1;
            }
        });
    }

    /** Gives the run back, to be claimed again after a pause. */
    void release(ClaimedRun run, Duration pause, boolean attemptCounts) {
        transaction(connection -> {
            try (PreparedStatement release = connection.prepareStatement(RELEASE)) {
                release.setLong(1, pause.toMillis());
                release.setInt(2, attemptCounts ? 0 : 1);
                release.setObject(3, run.id());
                release.setObject(4, run.holder());
                return release.executeUpdate();
            }
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private <T> T transaction(SqlWork<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return work.with(connection);
            }
        });
    }

    /** Work on a connection. */
    private interface SqlWork<T> {
        T with(Connection connection) throws SQLException;
    }
}
