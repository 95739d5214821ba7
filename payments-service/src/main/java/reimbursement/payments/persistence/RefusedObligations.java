package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.funds.RefusedObligation;

/** The log of what fund control refused; only ever added to. The payments must be in the database: flush first. */
@ApplicationScoped
public class RefusedObligations {
    private static final String INSERT = """
            insert into refused_obligation
                (id, payment_id, fiscal_year, fund_id, amount_cents, available_cents, attempted_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            select id, payment_id, fiscal_year, fund_id, amount_cents, available_cents, attempted_at
            from refused_obligation where %s and id > ? order by id limit ?
            """;
    private static final UUID FIRST = new UUID(0, 0);

    private final DataSource database;

    RefusedObligations(DataSource database) {
        this.database = database;
    }

    public void append(List<RefusedObligation> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var refusal : refusals) {
                insert.setObject(1, refusal.id());
                insert.setObject(2, refusal.paymentId());
                insert.setInt(3, refusal.fiscalYear());
                insert.setObject(4, refusal.fundId(), Types.OTHER);
                insert.setLong(5, refusal.amount().cents());
                insert.setLong(6, refusal.available().cents());
                insert.setObject(7, OffsetDateTime.ofInstant(refusal.attemptedAt(), ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    /** The attempts that one fund refused, in their order. */
    public List<RefusedObligation> ofFund(UUID fundId, Optional<UUID> after, int most) {
        return read("fund_id = ?", Optional.of(fundId), after, most);
    }

    /** All attempts that were refused, of one fiscal year where one is given, in their order. */
    public List<RefusedObligation> ofYear(Optional<Integer> fiscalYear, Optional<UUID> after, int most) {
        return read(fiscalYear.isPresent() ? "fiscal_year = ?" : "true", fiscalYear, after, most);
    }

    private List<RefusedObligation> read(String condition, Optional<?> value, Optional<UUID> after, int most) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SELECT.formatted(condition))) {
            var parameter = 1;
            if (value.isPresent()) {
                query.setObject(parameter++, value.get());
            }
            query.setObject(parameter++, after.orElse(FIRST));
            query.setInt(parameter, most);
            try (var rows = query.executeQuery()) {
                List<RefusedObligation> refusals = new ArrayList<>();
                while (rows.next()) {
                    refusals.add(refusal(rows));
                }
                return refusals;
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    private static RefusedObligation refusal(ResultSet row) throws SQLException {
        return new RefusedObligation(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getObject(4, UUID.class),
                Money.ofCents(row.getLong(5)),
                Money.ofCents(row.getLong(6)),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
