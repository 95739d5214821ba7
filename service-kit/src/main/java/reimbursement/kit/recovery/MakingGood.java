package reimbursement.kit.recovery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Takes back what lost events say, and says again what holds of each key of which something was lost. */
@ApplicationScoped
class MakingGood {
    private static final int LONGEST_SECONDS = 300;

    private final DataSource database;
    private final LostEvents lost;
    private final Instance<Recoverable> recoverable;

    MakingGood(DataSource database, LostEvents lost, @Any Instance<Recoverable> recoverable) {
        this.database = database;
        this.lost = lost;
        this.recoverable = recoverable;
    }

    /** Whether this service can be recovered from its topics at all. */
    boolean isPossible() {
        return recoverable.isResolvable();
    }

    /** Takes back what can be taken back now; the rest may follow once upstream was heard again. */
    void takeBack() {
        each(this::takeBack);
    }

    /** Takes back what is left and says again what holds. */
    void restate() {
        each((connection, key) -> {
            takeBack(connection, key);
            recoverable.get().restate(key);
            lost.restated(connection, key);
        });
    }

    private void takeBack(Connection connection, String key) throws SQLException {
        lost.takenBack(connection, recoverable.get().takeBack(key, lost.found(connection, key)));
    }

    /** Each key is a transaction of its own; may be interrupted and begun again. */
    private void each(Step step) {
        keys().forEach(key -> QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> {
                    try (Connection connection = database.getConnection()) {
                        step.take(connection, key);
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                }));
    }

    private List<String> keys() {
        try (Connection connection = database.getConnection()) {
            return lost.keys(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Step {
        void take(Connection connection, String key) throws SQLException;
    }
}
