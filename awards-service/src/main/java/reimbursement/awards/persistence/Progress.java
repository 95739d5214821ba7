package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.QuarterProgress;

/** How far quarters have come, for those who look on. */
@ApplicationScoped
public class Progress {

    private static final String OF_QUARTER = """
            select count(standing_revision), count(roster_revision),
                (select count(*) from award a where a.quarter = ? and a.status in ('CALCULATED', 'ADJUSTED')),
                (select count(*) from award a where a.quarter = ? and a.status = 'WITHHELD')
            from agency_quarter where quarter = ?
            """;
    private static final String AGENCIES = """
            select a.id from agency a
            where a.id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')
                and (?::uuid is null or a.id = ?::uuid)
            order by a.id limit ?
            """;
    private static final String WAITING = """
            select a.id from agency a
            left join agency_quarter q on q.quarter = ? and q.agency_id = a.id
            where a.id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')
                and (?::uuid is null or a.id = ?::uuid)
                and (coalesce(q.waiting, true) or exists (
                    select 1 from parked p
                    where p.topic in ('reimbursement.agreements', 'reimbursement.officers')
                        and p.key = a.id::text and p.state = 'parked'))
            order by a.id limit ?
            """;
    private static final String PARKED = """
            select distinct key from parked
            where topic in ('reimbursement.agreements', 'reimbursement.officers') and key = any(?) and state = 'parked'
            """;

    private final Database database;

    Progress(Database database) {
        this.database = database;
    }

    /** How many agencies reached each step. */
    public QuarterProgress of(FiscalQuarter quarter) {
        String name = quarter.toString();
        return database.query(OF_QUARTER, Progress::steps, name, name, name).getFirst();
    }

    /** Ids of agencies in their order. */
    public List<UUID> agencies(Optional<UUID> only, Optional<UUID> after, int limit) {
        @Nullable UUID one = only.orElse(null);
        return database.query(AGENCIES, row -> row.getObject(1, UUID.class), after.orElse(null), one, one, limit);
    }

    /** Ids of agencies of which something is still awaited, in their order. */
    public List<UUID> waiting(FiscalQuarter quarter, Optional<UUID> only, Optional<UUID> after, int limit) {
        @Nullable UUID one = only.orElse(null);
        return database.query(
                WAITING, row -> row.getObject(1, UUID.class), quarter.toString(), after.orElse(null), one, one, limit);
    }

    /** Those of these agencies of which an event is parked here. */
    public Set<UUID> parked(Collection<UUID> agencyIds) {
        return new HashSet<>(
                database.query(PARKED, row -> UUID.fromString(row.getString(1)), Columns.texts(agencyIds, id -> id)));
    }

    private static QuarterProgress steps(ResultSet row) throws SQLException {
        return new QuarterProgress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
    }
}
