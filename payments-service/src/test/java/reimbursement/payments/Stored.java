package reimbursement.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What stands in the database about some agencies, read beside the application. */
final class Stored {
    private static final String PAYMENTS = """
            select id, agency_id, status, prepared_by, end_to_end_id, file_reference, exists (
                select from payment other where other.award_id = payment.award_id
                    and other.status in ('HELD', 'SCHEDULED', 'APPROVED')), reissue_of is not null,
                interest_cents, claim_month is not null
            from payment where agency_id = any(?) order by agency_id, quarter, id
            """;
    private static final String HAD = """
            select w.award_id, coalesce((select sum(case p.status when 'SETTLED' then p.amount_cents else p.offset_cents end)
                    from payment p where p.award_id = w.award_id), 0)::bigint
                - coalesce((select sum(d.offset_cents + d.repaid_cents) from debt d where d.award_id = w.award_id), 0)::bigint,
                coalesce((select sum(d.waived_cents) from debt d where d.award_id = w.award_id), 0)::bigint
            from award_due w where w.agency_id = any(?)
            """;
    private static final String DEBTS = """
            select id, agency_id, status, waived_cents, offset_cents, repaid_cents,
                amount_cents - withdrawn_cents - waived_cents - offset_cents - repaid_cents
            from debt where agency_id = any(?) order by agency_id, award_id, id
            """;
    private static final String JOURNALS = """
            select coalesce(p.agency_id, d.agency_id, j.fund_id)::text, p.end_to_end_id, j.step,
                string_agg(e.account || ' ' || e.side || ' ' || e.amount_cents, ', ' order by e.line),
                sum(e.amount_cents) filter (where e.account = 'DISBURSED_IN_TRANSIT')::bigint
            from journal j join ledger_entry e on e.journal_id = j.id
            left join payment p on p.id = j.payment_id
            left join debt d on d.id = j.debt_id
            where j.fund_id = any(?) group by 1, 2, 3, j.id
            """;
    private static final String WAITING = "select count(*) from outbox where topic = 'reimbursement.payments'";

    private final DataSource database;

    Stored(DataSource database) {
        this.database = database;
    }

    /**
     * @param another whether its award has an open payment
     * @param interest cents that left with it on top
     * @param reissue whether it took the place of one that came back
     */
    record PaymentRow(
            UUID id,
            UUID agency,
            String status,
            String preparedBy,
            String endToEndId,
            String reference,
            boolean another,
            boolean reissue,
            long interest,
            boolean claim) {

        boolean bounced() {
            return status.equals("RETURNED") || status.equals("REJECTED");
        }
    }

    /**
     * What an agency has of an award or a claim, in cents.
     *
     * @param had paid, less what came back of it by offset or repayment
     */
    record Had(UUID entitlement, long had, long waived) {}

    /** Amounts in cents. */
    record DebtRow(UUID id, UUID agency, String status, long waived, long offset, long repaid, long outstanding) {}

    /**
     * @param key under which its event speaks: of an agency or a fund
     * @param payment the payment's name in files, null where it is about none
     * @param entries each as account, side and cents
     * @param inTransit cents on DISBURSED_IN_TRANSIT
     */
    record JournalRow(String key, String payment, String step, String entries, long inTransit) {}

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<PaymentRow> payments(Collection<UUID> agencies) {
        return rows(
                PAYMENTS,
                agencies,
                row -> new PaymentRow(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        String.valueOf(row.getString(6)),
                        row.getBoolean(7),
                        row.getBoolean(8),
                        row.getLong(9),
                        row.getBoolean(10)));
    }

    List<Had> had(Collection<UUID> agencies) {
        return rows(HAD, agencies, row -> new Had(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)));
    }

    List<DebtRow> debts(Collection<UUID> agencies) {
        return rows(
                DEBTS,
                agencies,
                row -> new DebtRow(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)));
    }

    List<JournalRow> journals(Collection<UUID> funds) {
        return rows(
                JOURNALS,
                funds,
                row -> new JournalRow(
                        row.getString(1),
                        String.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5)));
    }

    /** Events that the relay has not published yet. */
    long unpublished() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private <T> List<T> rows(String sql, Collection<UUID> ids, Reader<T> reader) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = query.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
