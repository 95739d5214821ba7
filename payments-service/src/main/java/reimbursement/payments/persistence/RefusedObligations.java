package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
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
    private static final String OF_FUND = """
            select id, payment_id, fiscal_year, fund_id, amount_cents, available_cents, attempted_at
            from refused_obligation where fund_id = ? and id > ? order by id limit ?
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
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF_FUND)) {
            query.setObject(1, fundId);
            query.setObject(2, after.orElse(FIRST));
            query.setInt(3, most);
            try (var rows = query.executeQuery()) {
                List<RefusedObligation> refusals = new ArrayList<>();
                while (rows.next()) {
                    refusals.add(new RefusedObligation(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getInt(3),
                            rows.getObject(4, UUID.class),
                            Money.ofCents(rows.getLong(5)),
                            Money.ofCents(rows.getLong(6)),
                            rows.getObject(7, OffsetDateTime.class).toInstant()));
                }
                return refusals;
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }
}
