package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.payments.domain.payments.HeldFor;

/** What stops all payments of an agency, as far as it has been written: flush first. */
@ApplicationScoped
public class PayeeHolds {
    private static final String HOLDS = """
            select agency_id, 'ACCOUNT_CHANGE' from account_change
            where agency_id = any(?) and status in ('REQUESTED', 'CONFIRMED')
            union
            select agency_id, 'ACCOUNT_CHANGE' from bank_account closed
            where agency_id = any(?) and status = 'CLOSED' and not exists (
                select 1 from bank_account other
                where other.agency_id = closed.agency_id and other.status = 'CONFIRMED')
            union
            select agency_id, 'ACCOUNT_CHANGE' from account_correction
            where agency_id = any(?) and status in ('RECEIVED', 'PENDING')
            union
            select agency_id, 'SCREENING' from screening where agency_id = any(?) and stopping
            """;

    private final DataSource database;

    PayeeHolds(DataSource database) {
        this.database = database;
    }

    /** The holds of these agencies; those that nothing stops are absent. */
    public Map<UUID, Set<HeldFor>> of(Collection<UUID> agencyIds) {
        Map<UUID, Set<HeldFor>> holds = new HashMap<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(HOLDS)) {
            var agencies = connection.createArrayOf("uuid", agencyIds.toArray());
            for (var parameter = 1; parameter <= 4; parameter++) {
                query.setArray(parameter, agencies);
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    holds.computeIfAbsent(rows.getObject(1, UUID.class), agency -> EnumSet.noneOf(HeldFor.class))
                            .add(HeldFor.valueOf(rows.getString(2)));
                }
            }
            return holds;
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }
}
