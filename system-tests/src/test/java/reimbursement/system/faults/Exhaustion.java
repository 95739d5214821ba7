package reimbursement.system.faults;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import reimbursement.local.client.Api;
import reimbursement.local.client.Who;
import reimbursement.local.stack.ServicePart;
import reimbursement.local.stack.Stack;

/** Fills a replica's connection pool: a table that every request of a kind needs is locked, and many are made. */
final class Exhaustion {
    /** More than the pool has connections; those who get none in five seconds are refused. */
    private static final int CALLERS = 30;

    private static final int REFUSED = 503;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LOCK =
            "set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s'; lock table parked in access exclusive mode";

    private final Stack stack;
    private final Function<Who, String> signer;

    Exhaustion(Stack stack, Function<Who, String> signer) {
        this.stack = stack;
        this.signer = signer;
    }

    /**
     * Keeps the pool full for so long, and says how many callers were refused for it; tries again where the database
     * goes away meanwhile.
     *
     * @throws IllegalStateException if the pool could not be filled
     */
    long fill(ServicePart replica, Duration lasting) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            long refused = refused(replica, lasting);
            if (refused > 0) {
                return refused;
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new IllegalStateException("the pool of " + replica.name() + " could not be filled");
    }

    private long refused(ServicePart replica, Duration lasting) {
        AtomicInteger refused = new AtomicInteger();
        try (Connection connection = SnapshotReader.connect(stack.postgres().database(replica.service()));
                Statement lock = connection.createStatement();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            lock.execute(LOCK);
            Api api = new Api(replica.url(), signer);
            for (int call = 0; call < CALLERS; call++) {
                callers.execute(() -> {
                    if (status(api) == REFUSED) {
                        refused.incrementAndGet();
                    }
                });
            }
            LockSupport.parkNanos(lasting.toNanos());
            int whileFull = refused.get();
            connection.rollback();
            return whileFull;
        } catch (SQLException wentAway) {
            return 0;
        }
    }

    private static int status(Api api) {
        try {
            return api.get(People.OPERATOR, "/v1/parked").status();
        } catch (UncheckedIOException lost) {
            return 0;
        }
    }
}
