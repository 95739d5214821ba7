package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Employer identification numbers of payees. */
@ApplicationScoped
public class TaxNumbers {
    private static final String FIND = "select tax_number from payee_tax_number where agency_id = ?";
    private static final String PUT = """
            insert into payee_tax_number (agency_id, tax_number, recorded_by, recorded_at) values (?, ?, ?, ?)
            on conflict (agency_id) do update
            set tax_number = excluded.tax_number, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            where payee_tax_number.tax_number <> excluded.tax_number
            """;

    private final DataSource database;

    TaxNumbers(DataSource database) {
        this.database = database;
    }

    public Optional<String> of(UUID agencyId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(FIND)) {
            query.setObject(1, agencyId);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    /** False, with nothing changed, for the number that is known. */
    public boolean put(UUID agencyId, String number, String by, Instant at) {
        try (var connection = database.getConnection();
                var put = connection.prepareStatement(PUT)) {
            put.setObject(1, agencyId);
            put.setString(2, number);
            put.setString(3, by);
            put.setObject(4, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            return put.executeUpdate() > 0;
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }
}
