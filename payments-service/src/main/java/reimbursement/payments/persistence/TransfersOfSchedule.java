package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountType;
import reimbursement.payments.domain.payments.EndToEndId;
import reimbursement.payments.domain.payments.FileReference;
import reimbursement.payments.domain.schedules.PaymentOrder.Content;

/** Reads what a schedule sends, row by row, as far as it has been written: flush first. */
@ApplicationScoped
public class TransfersOfSchedule {
    private static final String ROWS = """
            select p.id, p.file_reference, p.end_to_end_id, p.amount_cents - p.offset_cents + p.interest_cents,
                coalesce(p.claim_month, p.quarter),
                a.id, a.routing_number, a.sealed_number, a.account_type, a.holder, t.tax_number,
                k.source, k.screened_on, k.result
            from payment p
            join bank_account a on a.id = p.account_id
            left join payee_tax_number t on t.agency_id = p.agency_id
            left join lateral (
                select s.source, s.screened_on, s.result from payment_screening relied
                join screening s on s.id = relied.screening_id
                where relied.payment_id = p.id order by relied.relied_at desc limit 1) k on true
            where p.schedule_id = ? and p.status = 'DISBURSED'
            order by a.routing_number collate "C", p.end_to_end_id collate "C"
            """;
    private static final String CONTENT = """
            select count(*), coalesce(sum(p.amount_cents - p.offset_cents + p.interest_cents), 0)::bigint from payment p
            where p.schedule_id = ? and p.status = 'DISBURSED'
            """;
    private static final int ROWS_AT_ONCE = 500;

    private final DataSource database;

    public TransfersOfSchedule(DataSource database) {
        this.database = database;
    }

    /** One payment of a schedule, its account number still sealed. */
    public record Row(
            UUID paymentId,
            FileReference reference,
            EndToEndId endToEndId,
            Money amount,
            String period,
            Account account,
            @Nullable String taxNumber,
            @Nullable String screening) {}

    /** The account that a payment goes to. */
    public record Account(UUID id, String routingNumber, byte[] sealedNumber, AccountType type, String holder) {}

    /** What the rows come to. */
    public Content content(UUID scheduleId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(CONTENT)) {
            query.setObject(1, scheduleId);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Content(rows.getLong(1), Money.ofCents(rows.getLong(2)));
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    /**
     * Goes through all payments of a schedule in the order of routing numbers and end-to-end ids, in the current
     * transaction; a few hundred rows are in memory at a time.
     */
    public void each(UUID scheduleId, Consumer<Row> consumer) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setObject(1, scheduleId);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(row(rows));
                }
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                new FileReference(row.getString(2)),
                new EndToEndId(row.getString(3)),
                Money.ofCents(row.getLong(4)),
                row.getString(5),
                new Account(
                        row.getObject(6, UUID.class),
                        row.getString(7),
                        row.getBytes(8),
                        AccountType.valueOf(row.getString(9)),
                        row.getString(10)),
                row.getString(11),
                screening(row));
    }

    /** What the certifier relied on, as far as anything was known. */
    private static @Nullable String screening(ResultSet row) throws SQLException {
        var source = row.getString(12);
        return source == null ? null : source + " " + row.getString(13) + " " + row.getString(14);
    }
}
