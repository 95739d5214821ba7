package reimbursement.system.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import reimbursement.local.client.Api;
import reimbursement.local.client.Who;
import reimbursement.local.stack.ServicePart;
import reimbursement.local.stack.Stack;

/** Fills a replica's connection pool: a table that every request of a kind needs is locked, and many are made. */
final class Exhaustion {
    /** {@code quarkus.datasource.jdbc.max-size} of the services. */
    private static final int POOL = 16;

    private static final int REQUESTS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String LOCK =
            "set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s'; lock table parked in access exclusive mode";
    private static final String WAITING =
            "select count(*) from pg_stat_activity where application_name = ? and wait_event_type = 'Lock'";

    private final Stack stack;
    private final Function<Who, String> signer;

    Exhaustion(Stack stack, Function<Who, String> signer) {
        this.stack = stack;
        this.signer = signer;
    }

    /**
     * Keeps the pool full for so long; tries again where the database goes away meanwhile.
     *
     * @throws IllegalStateException if the pool could not be filled
     */
    void fill(ServicePart replica, Duration lasting) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!filled(replica, lasting)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the pool of " + replica.name() + " could not be filled");
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private boolean filled(ServicePart replica, Duration lasting) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                Connection connection = SnapshotReader.connect(stack.postgres().database(replica.service()))) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement()) {
                lock.execute(LOCK);
            }
            Api api = new Api(replica.url(), signer);
            for (int call = 0; call < REQUESTS; call++) {
                callers.execute(() -> ask(api));
            }
            return isFull(connection, replica.name()) && holds(connection, lasting);
        } catch (SQLException wentAway) {
            return false;
        }
    }

    private static boolean holds(Connection connection, Duration lasting) throws SQLException {
        LockSupport.parkNanos(lasting.toNanos());
        connection.rollback();
        return true;
    }

    private static boolean isFull(Connection connection, String replica) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        try (PreparedStatement count = connection.prepareStatement(WAITING)) {
            count.setString(1, replica);
            while (System.nanoTime() < end) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select pg_stat_clear_snapshot()");
                }
                try (ResultSet row = count.executeQuery()) {
                    if (row.next() && row.getLong(1) >= POOL) {
                        return true;
                    }
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        connection.rollback();
        return false;
    }

    /** Refused, answered late or lost: what matters is that it waits. */
    private static void ask(Api api) {
        try {
            api.get(People.OPERATOR, "/v1/parked");
        } catch (java.io.UncheckedIOException lost) {
            Thread.onSpinWait();
        }
    }
}
