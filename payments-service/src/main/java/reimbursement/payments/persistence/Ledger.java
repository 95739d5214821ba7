package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import reimbursement.payments.domain.ledger.Posting;

/**
 * Adds to the ledger, which knows no change and no deletion. What a posting refers to must be in the database already:
 * flush first.
 */
@ApplicationScoped
public class Ledger {
    private static final String JOURNALS = """
            insert into journal (id, step, fund_id, payment_id, debt_id, at)
            select id, step, fund_id, payment_id, debt_id, at::timestamptz
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[])
                as row (id, step, fund_id, payment_id, debt_id, at)
            """;
    private static final String ENTRIES = """
            insert into ledger_entry (journal_id, line, account, side, amount_cents)
            select * from unnest(?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::bigint[])
            """;

    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    /** All journals and all their entries, in two statements. */
    public void append(List<Posting> postings) {
        if (postings.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            insertJournals(connection, postings);
            insertEntries(connection, postings);
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    private static void insertJournals(Connection connection, List<Posting> postings) throws SQLException {
        try (var insert = connection.prepareStatement(JOURNALS)) {
            insert.setArray(1, array(connection, "uuid", postings.stream().map(Posting::id)));
            insert.setArray(
                    2,
                    array(
                            connection,
                            "text",
                            postings.stream()
                                    .map(posting -> posting.journal().step().name())));
            insert.setArray(3, array(connection, "uuid", postings.stream().map(Posting::fundId)));
            insert.setArray(4, array(connection, "uuid", postings.stream().map(Posting::paymentId)));
            insert.setArray(5, array(connection, "uuid", postings.stream().map(Posting::debtId)));
            insert.setArray(
                    6,
                    array(
                            connection,
                            "text",
                            postings.stream().map(posting -> posting.at().toString())));
            insert.executeUpdate();
        }
    }

    private static void insertEntries(Connection connection, List<Posting> postings) throws SQLException {
        var journals = new ArrayList<>();
        var lines = new ArrayList<>();
        var accounts = new ArrayList<>();
        var sides = new ArrayList<>();
        var amounts = new ArrayList<>();
        for (var posting : postings) {
            short line = 1;
            for (var entry : posting.journal().entries()) {
                journals.add(posting.id());
                lines.add(line++);
                accounts.add(entry.account().name());
                sides.add(entry.side().name());
                amounts.add(entry.amount().cents());
            }
        }
        try (var insert = connection.prepareStatement(ENTRIES)) {
            insert.setArray(1, array(connection, "uuid", journals.stream()));
            insert.setArray(2, array(connection, "smallint", lines.stream()));
            insert.setArray(3, array(connection, "text", accounts.stream()));
            insert.setArray(4, array(connection, "text", sides.stream()));
            insert.setArray(5, array(connection, "bigint", amounts.stream()));
            insert.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
