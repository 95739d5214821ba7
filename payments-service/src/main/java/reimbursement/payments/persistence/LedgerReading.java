package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.ledger.Account;
import reimbursement.payments.domain.ledger.LedgerFilter;
import reimbursement.payments.domain.ledger.LedgerLine;
import reimbursement.payments.domain.ledger.Side;
import reimbursement.payments.domain.ledger.Step;
import reimbursement.payments.domain.ledger.TrialBalance.Turnover;

/** Reads the ledger. Balances are added up from the entries, never taken from a fund. */
@ApplicationScoped
public class LedgerReading {
    private static final String ENTRIES = """
            select e.journal_id, e.line, j.step, j.fund_id, j.payment_id, j.at, e.account, e.side, e.amount_cents
            from journal j join ledger_entry e on e.journal_id = j.id
            """;
    private static final String TURNOVERS = """
            select e.account, e.side, sum(e.amount_cents)::bigint
            from ledger_entry e join journal j on j.id = e.journal_id
            """;

    private final DataSource database;

    LedgerReading(DataSource database) {
        this.database = database;
    }

    /** Where a list of entries goes on: behind this line of this journal. */
    public record Place(UUID journalId, int line) {}

    /** Entries in the order of their journals. */
    public List<LedgerLine> entries(LedgerFilter filter, Optional<Place> after, int most) {
        var sql = ENTRIES + "where true" + conditions(filter)
                + (after.isPresent() ? " and (e.journal_id, e.line) > (?, ?)" : "")
                + " order by e.journal_id, e.line limit ?";
        var values = values(filter);
        after.ifPresent(place -> values.addAll(List.of(place.journalId(), place.line())));
        values.add(most);
        return read(sql, values, LedgerReading::line);
    }

    /** What was booked on each side of each account. */
    public List<Turnover> turnovers(LedgerFilter filter) {
        var sql = TURNOVERS + "where true" + conditions(filter) + " group by e.account, e.side";
        return read(
                sql,
                values(filter),
                row -> new Turnover(
                        Account.valueOf(row.getString(1)),
                        Side.valueOf(row.getString(2)),
                        Money.ofCents(row.getLong(3))));
    }

    /** Conditions on the journal {@code j}, with a mark for each of {@link #values}. */
    private static String conditions(LedgerFilter filter) {
        return (filter.fundId().isPresent() ? " and j.fund_id = ?" : "")
                + (filter.paymentId().isPresent() ? " and j.payment_id = ?" : "")
                + (filter.asOf().isPresent() ? " and j.at <= ?" : "");
    }

    private static List<Object> values(LedgerFilter filter) {
        List<Object> values = new ArrayList<>();
        filter.fundId().ifPresent(values::add);
        filter.paymentId().ifPresent(values::add);
        filter.asOf().ifPresent(moment -> values.add(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)));
        return values;
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, List<Object> values, RowReader<T> reader) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (var rows = query.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getObject(1, UUID.class),
                row.getInt(2),
                Step.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                Account.valueOf(row.getString(7)),
                Side.valueOf(row.getString(8)),
                Money.ofCents(row.getLong(9)));
    }
}
