package reimbursement.kit.recurring;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import reimbursement.kit.Gate;
import reimbursement.kit.Passing;

/**
 * Work that is looked for from time to time: what fails in one turn is tried again in a later one, so nothing is thrown.
 * A stopping process begins no further turn and waits for those under way.
 */
@ApplicationScoped
public class RecurringWork {
    private static final Logger LOG = Logger.getLogger(RecurringWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Gate gate = new Gate();

    public boolean isStopping() {
        return gate.isClosed();
    }

    /** One turn of all that is due; {@code job} names it in the logs. */
    public void turn(String job, Runnable work) {
        gate.through(() -> attempt(job, "all", work));
    }

    /** One thing within a turn, whose failure does not keep the others waiting; nothing is begun at a stop. */
    public void each(String job, Object id, Runnable work) {
        if (!isStopping()) {
            attempt(job, id, work);
        }
    }

    private void attempt(String job, Object id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (isStopping() || Passing.is(failure)) {
                LOG.warnf(
                        "event=job.put-off job=%s id=%s reason=%s",
                        job, id, failure.getClass().getSimpleName());
            } else {
                LOG.errorf(failure, "event=job.failed job=%s id=%s", job, id);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (!gate.close(PATIENCE)) {
            LOG.warn("event=job.not-ended");
        }
    }
}
