package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets transactions that would make the same named thing take turns, before there is a row to lock. */
@ApplicationScoped
public class Turns {
    private final DataSource database;

    Turns(DataSource database) {
        this.database = database;
    }

    /** Waits for the turn and keeps it until the current transaction ends. */
    public void take(String name) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 287))")) {
            lock.setString(1, name);
            lock.execute();
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }
}
