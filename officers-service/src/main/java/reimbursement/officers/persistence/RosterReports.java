package reimbursement.officers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import reimbursement.officers.domain.sheet.Absence;
import reimbursement.officers.domain.sheet.RowOutcome;

/** What became of the rows of imported rosters, and who was missing in them: only ever added to, many at once. */
@ApplicationScoped
public class RosterReports {
    private static final String NOTE_ROWS = """
            insert into roster_row (import_id, sheet_row, outcome, agency_id, officer_id)
            select :importId, n.sheet_row, n.outcome, n.agency_id, n.officer_id
            from unnest(:rows, :outcomes, :agencies, :officers) as n (sheet_row, outcome, agency_id, officer_id)
            on conflict (import_id, sheet_row) do nothing
            """;
    private static final String NOTE_ABSENT = """
            insert into roster_absence (import_id, officer_id, agency_id, officer_number)
            select :importId, n.officer_id, n.agency_id, n.number
            from unnest(:officers, :agencies, :numbers) as n (officer_id, agency_id, number)
            on conflict (import_id, officer_id) do nothing
            """;
    private static final String ROWS = """
            select sheet_row, outcome, agency_id, officer_id from roster_row
            where import_id = :importId and sheet_row > :after
            """;
    private static final String ABSENT = """
            select officer_id, agency_id, officer_number from roster_absence
            where import_id = :importId and officer_id > :after order by officer_id limit :most
            """;
    private static final UUID START = new UUID(0, 0);

    private final EntityManager entities;

    RosterReports(EntityManager entities) {
        this.entities = entities;
    }

    /** Notes rows, unless they have been noted before. */
    public void note(UUID importId, List<RowOutcome> rows) {
        if (!rows.isEmpty()) {
            session()
                    .createNativeMutationQuery(NOTE_ROWS)
                    .setParameter("importId", importId)
                    .setParameter("rows", array(rows, RowOutcome::row, Integer[]::new))
                    .setParameter("outcomes", array(rows, RowOutcome::outcome, String[]::new))
                    .setParameter("agencies", array(rows, RowOutcome::agencyId, UUID[]::new))
                    .setParameter("officers", array(rows, RowOutcome::officerId, UUID[]::new))
                    .executeUpdate();
        }
    }

    /** Notes who is missing, unless that was noted before. */
    public void noteAbsent(UUID importId, List<Absence> absent) {
        if (!absent.isEmpty()) {
            session()
                    .createNativeMutationQuery(NOTE_ABSENT)
                    .setParameter("importId", importId)
                    .setParameter("officers", array(absent, Absence::officerId, UUID[]::new))
                    .setParameter("agencies", array(absent, Absence::agencyId, UUID[]::new))
                    .setParameter("numbers", array(absent, Absence::officerNumber, String[]::new))
                    .executeUpdate();
        }
    }

    /** A part of an import's rows in the order of the sheet, behind the row {@code after}. */
    public List<RowOutcome> rows(UUID importId, Optional<String> outcome, int after, int most) {
        String sql = ROWS + (outcome.isPresent() ? " and outcome = :outcome" : "") + " order by sheet_row limit :most";
        NativeQuery<Tuple> query = session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("importId", importId)
                .setParameter("after", after)
                .setParameter("most", most);
        outcome.ifPresent(wanted -> query.setParameter("outcome", wanted));
        return query.getResultList().stream()
                .map(row -> new RowOutcome(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, UUID.class),
                        row.get(3, UUID.class)))
                .toList();
    }

    /** A part of those whom an import missed, in the order of their ids. */
    public List<Absence> absent(UUID importId, Optional<UUID> after, int most) {
        return session()
                .createNativeQuery(ABSENT, Tuple.class)
                .setParameter("importId", importId)
                .setParameter("after", after.orElse(START))
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new Absence(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class)))
                .toList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    private static <R, T> T[] array(List<R> rows, Function<R, ? extends @Nullable T> column, IntFunction<T[]> of) {
        return rows.stream().map(column).toArray(of);
    }
}
