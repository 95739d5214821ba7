package reimbursement.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import reimbursement.kit.Gate;

/**
 * Lets what is being applied come to its end before a stopping process takes the database away. What did not begin, or
 * failed in between, is let go: neither applied nor acknowledged, it goes to whoever consumes next.
 */
@ApplicationScoped
class Draining {
    private static final Logger LOG = Logger.getLogger(Draining.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Gate gate = new Gate();
    private volatile boolean letGo;

    /** Whether this process is on its way out, so that no failure says anything about a record. */
    boolean isStopping() {
        return gate.isClosed();
    }

    /** Whether records were let go: from then on no offset may be committed, for it could stand behind theirs. */
    boolean hasLetGo() {
        return letGo;
    }

    /** Does the work, or lets it go once the process is stopping; fails as the work does before that. */
    void work(Runnable work) {
        try {
            if (!gate.through(work)) {
                letGo = true;
            }
        } catch (RuntimeException failure) {
            if (!gate.isClosed()) {
                throw failure;
            }
            letGo = true;
            LOG.infof("event=inbox.let-go reason=%s", failure.getClass().getSimpleName());
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (!gate.close(PATIENCE)) {
            LOG.warn("event=inbox.not-drained");
        }
    }
}
