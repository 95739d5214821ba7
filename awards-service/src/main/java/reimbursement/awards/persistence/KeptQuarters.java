package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.DisputeState;
import reimbursement.awards.domain.performance.DisputeStatus;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.roster.RosterDigest;

/** Reads what is kept of quarters from the rows that are only ever added, and not from where anything stands. */
@ApplicationScoped
public class KeptQuarters {

    private static final String AGENCIES = """
            select agency_id from (
                select agency_id from standing where quarter = ? and agency_id > ?
                union select agency_id from award where quarter = ? and agency_id > ?) of
            order by agency_id limit ?
            """;
    private static final String STANDINGS = """
            select agency_id, max(revision) from standing where quarter = ? and agency_id = any(?) group by agency_id
            """;
    private static final String ROSTERS = """
            select distinct on (agency_id) agency_id, revision, standing_revision, attested_rows, attested_sha256
            from roster where quarter = ? and agency_id = any(?) order by agency_id, revision desc
            """;
    private static final String COUNTS = """
            select distinct on (agency_id, source) agency_id, source, revision, assigned, located
            from performance_report where quarter = ? and agency_id = any(?)
            order by agency_id, source, revision desc
            """;
    private static final String DISPUTES = """
            select distinct on (agency_id) agency_id, status, resolved_assigned, resolved_located
            from dispute where quarter = ? and agency_id = any(?) order by agency_id, id desc
            """;

    private final Database database;

    KeptQuarters(Database database) {
        this.database = database;
    }

    /** The highest roster of an agency, as attested. */
    public record RosterHead(UUID agencyId, int revision, int standingRevision, RosterDigest attested) {}

    /** The latest count of one source. */
    public record Count(UUID agencyId, CountSource source, ReportedCount count) {}

    /**
     * Has the rest of this transaction see one moment and change nothing: the database refuses to write. Nothing may have
     * been asked before.
     */
    public void beginReading() {
        database.update("set transaction isolation level repeatable read, read only");
    }

    /** Agencies of which the quarter's standing or award is kept, in order of id. */
    public List<UUID> agencies(FiscalQuarter quarter, UUID after, int limit) {
        return database.query(
                AGENCIES,
                row -> row.getObject(1, UUID.class),
                quarter.toString(),
                after,
                quarter.toString(),
                after,
                limit);
    }

    /** The highest standing revisions. */
    public Map<UUID, Integer> standings(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        Map<UUID, Integer> revisions = new HashMap<>();
        database.query(
                STANDINGS, row -> revisions.put(row.getObject(1, UUID.class), row.getInt(2)), of(quarter, agencyIds));
        return revisions;
    }

    /** The highest rosters. */
    public Map<UUID, RosterHead> rosters(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        return database.query(ROSTERS, KeptQuarters::roster, of(quarter, agencyIds)).stream()
                .collect(toMap(RosterHead::agencyId, Function.identity()));
    }

    /** The latest counts. */
    public Map<UUID, List<Count>> counts(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        return database.query(COUNTS, KeptQuarters::count, of(quarter, agencyIds)).stream()
                .collect(groupingBy(Count::agencyId));
    }

    /** The states of the latest disputes. */
    public Map<UUID, DisputeState> disputes(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        Map<UUID, DisputeState> states = new HashMap<>();
        database.query(DISPUTES, row -> states.put(row.getObject(1, UUID.class), state(row)), of(quarter, agencyIds));
        return states;
    }

    /** The states of the Union in which agencies are. */
    public Map<UUID, String> states(Collection<UUID> agencyIds) {
        Map<UUID, String> states = new HashMap<>();
        database.query(
                "select id, state from agency where id = any(?)",
                row -> states.put(row.getObject(1, UUID.class), row.getString(2)),
                Columns.uuids(agencyIds, id -> id));
        return states;
    }

    private static Object[] of(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        return new Object[] {quarter.toString(), Columns.uuids(agencyIds, id -> id)};
    }

    private static RosterHead roster(ResultSet row) throws SQLException {
        return new RosterHead(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                new RosterDigest(row.getInt(4), row.getString(5)));
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getObject(1, UUID.class),
                CountSource.valueOf(row.getString(2)),
                new ReportedCount(row.getInt(3), row.getInt(4), row.getInt(5)));
    }

    private static DisputeState state(ResultSet row) throws SQLException {
        return switch (DisputeStatus.valueOf(row.getString(2))) {
            case OPEN, SETTLED -> new DisputeState.Open();
            case LAPSED -> new DisputeState.Lapsed();
            case RESOLVED -> new DisputeState.Resolved(new PerformanceCount(row.getInt(3), row.getInt(4)));
        };
    }
}
