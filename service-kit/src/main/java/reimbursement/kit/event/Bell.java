package reimbursement.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the active relay, in whichever replica it is, that events were committed. It rings after the commit, on a
 * connection of its own: a NOTIFY within the transaction would make all commits of the database wait for each other.
 * A ring that is lost, with its process or its connection, is made up for by the relay's own poll.
 */
@ApplicationScoped
class Bell {
    private static final Logger LOG = Logger.getLogger(Bell.class);
    private static final long AFTER_FAILURE_NANOS = Duration.ofSeconds(1).toNanos();

    private final RelayConnections connections;
    private final TransactionSynchronizationRegistry transaction;
    private final Semaphore commits = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Bell(RelayConnections connections, TransactionSynchronizationRegistry transaction) {
        this.connections = connections;
        this.transaction = transaction;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-bell").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread ringer = thread;
        if (ringer != null) {
            ringer.interrupt();
        }
    }

    /** Rings once the current transaction has committed, however often it is called in it. */
    void ringAfterCommit() {
        if (transaction.getResource(Bell.class) == null) {
            transaction.putResource(Bell.class, Boolean.TRUE);
            transaction.registerInterposedSynchronization(new OnCommit(commits));
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = connections.bell();
                    Statement statement = connection.createStatement()) {
                ring(statement);
            } catch (SQLException failure) {
                LOG.debug("event=bell.interrupted", failure);
                LockSupport.parkNanos(AFTER_FAILURE_NANOS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** One ring for all that was committed since the last. */
    private void ring(Statement statement) throws SQLException, InterruptedException {
        while (true) {
            commits.acquire();
            commits.drainPermits();
            statement.execute("notify outbox");
        }
    }

    private record OnCommit(Semaphore commits) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                commits.release();
            }
        }
    }
}
