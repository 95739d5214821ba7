package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.ledger.Account;
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
            select e.account, e.side, sum(e.amount_cents)::bigint from ledger_entry e
            """;

    private final DataSource database;

    LedgerReading(DataSource database) {
        this.database = database;
    }

    /** Where a list of entries goes on: behind this line of this journal. */
    public record Place(UUID journalId, int line) {}

    /** Entries in the order of their journals, those of one payment where one is asked for. */
    public List<LedgerLine> entries(Optional<UUID> paymentId, Optional<Place> after, int most) {
        var sql = new StringBuilder(ENTRIES).append("where true");
        paymentId.ifPresent(id -> sql.append(" and j.payment_id = ?"));
        after.ifPresent(place -> sql.append(" and (e.journal_id, e.line) > (?, ?)"));
        sql.append(" order by e.journal_id, e.line limit ?");
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql.toString())) {
            var parameter = 1;
            if (paymentId.isPresent()) {
                query.setObject(parameter++, paymentId.get());
            }
            if (after.isPresent()) {
                query.setObject(parameter++, after.get().journalId());
                query.setInt(parameter++, after.get().line());
            }
            query.setInt(parameter, most);
            try (var rows = query.executeQuery()) {
                List<LedgerLine> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(line(rows));
                }
                return lines;
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    /** What was booked on each side of each account, in one fund where one is asked for. */
    public List<Turnover> turnovers(Optional<UUID> fundId) {
        var sql = TURNOVERS
                + fundId.map(id -> "join journal j on j.id = e.journal_id where j.fund_id = ?")
                        .orElse("")
                + " group by e.account, e.side";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            if (fundId.isPresent()) {
                query.setObject(1, fundId.get());
            }
            try (var rows = query.executeQuery()) {
                List<Turnover> turnovers = new ArrayList<>();
                while (rows.next()) {
                    turnovers.add(new Turnover(
                            Account.valueOf(rows.getString(1)),
                            Side.valueOf(rows.getString(2)),
                            Money.ofCents(rows.getLong(3))));
                }
                return turnovers;
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
