package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads what an audit pack holds, in one snapshot of the database, row by row; rows are JSON objects. */
@ApplicationScoped
public class PackRows {
    private static final int ROWS_AT_ONCE = 500;

    private final DataSource database;

    PackRows(DataSource database) {
        this.database = database;
    }

    /** The kinds of rows; each has a query of its name, with the quarter as its parameters. */
    public enum Kind {
        AWARDS,
        CLAIMS,
        PAYMENTS,
        DECISIONS,
        SCHEDULES,
        SETTLEMENTS,
        OPEN_ITEMS,
        DEBTS,
        LEDGER
    }

    @FunctionalInterface
    public interface Work<T> {
        T with(Snapshot snapshot) throws IOException;
    }

    @FunctionalInterface
    public interface RowConsumer {
        void accept(String json) throws IOException;
    }

    /** Does the work on one state of the database, whatever is committed meanwhile. It must not write. */
    public <T> T inSnapshot(String quarter, Work<T> work) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var begin = connection.createStatement()) {
                begin.execute("set transaction isolation level repeatable read read only");
                begin.execute("set local time zone 'UTC'");
                begin.execute("set local statement_timeout = '5min'");
                return work.with(new Snapshot(connection, quarter));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    /** One state of the database. */
    public static final class Snapshot {
        private final Connection connection;
        private final String quarter;

        private Snapshot(Connection connection, String quarter) {
            this.connection = connection;
            this.quarter = quarter;
        }

        /** Whether an award of the quarter is known, or a claim of a month in it. */
        public boolean isKnown() {
            return !strings("select 1 from award_due where quarter = ? limit 1").isEmpty();
        }

        public void each(Kind kind, RowConsumer consumer) throws IOException {
            try (var query = connection.prepareStatement(PackQueries.of(kind))) {
                query.setFetchSize(ROWS_AT_ONCE);
                for (var parameter = 1;
                        parameter <= query.getParameterMetaData().getParameterCount();
                        parameter++) {
                    query.setString(parameter, quarter);
                }
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(rows.getString(1));
                    }
                }
            } catch (SQLException failure) {
                throw new SqlFailed(failure);
            }
        }

        /** Schedules that have left with payments of the quarter. */
        public List<UUID> transmitted() {
            return strings(PackQueries.TRANSMITTED).stream()
                    .map(UUID::fromString)
                    .toList();
        }

        /** Sums of the quarter in whole cents, by their names, in a fixed order. */
        public Map<String, Long> totals() {
            try (var query = connection.prepareStatement(PackQueries.TOTALS)) {
                query.setString(1, quarter);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    Map<String, Long> totals = new LinkedHashMap<>();
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        totals.put(rows.getMetaData().getColumnLabel(column), rows.getLong(column));
                    }
                    return totals;
                }
            } catch (SQLException failure) {
                throw new SqlFailed(failure);
            }
        }

        private List<String> strings(String sql) {
            try (var query = connection.prepareStatement(sql)) {
                query.setString(1, quarter);
                try (var rows = query.executeQuery()) {
                    List<String> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                    return found;
                }
            } catch (SQLException failure) {
                throw new SqlFailed(failure);
            }
        }
    }
}
