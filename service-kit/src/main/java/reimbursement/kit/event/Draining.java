package reimbursement.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Lets what is being applied come to its end before a stopping process takes the database away, and lets nothing begin
 * after that. What did not begin, or failed in between, is not acknowledged and goes to whoever consumes next.
 */
@ApplicationScoped
class Draining {
    private static final Logger LOG = Logger.getLogger(Draining.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore turns = new Semaphore(ALL, true);
    private volatile boolean stopping;

    /** Whether this process is on its way out, so that no failure says anything about a record. */
    boolean isStopping() {
        return stopping;
    }

    /** Does the work, unless the process is stopping. */
    void work(Runnable work) {
        turns.acquireUninterruptibly();
        try {
            if (stopping) {
                throw new IllegalStateException("the process is stopping");
            }
            work.run();
        } finally {
            turns.release();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (!turns.tryAcquire(ALL, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("event=inbox.not-drained");
        } else {
            turns.release(ALL);
        }
    }
}
