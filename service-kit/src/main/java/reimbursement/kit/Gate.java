package reimbursement.kit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Work goes through it until it is closed; whoever closes it waits for what is inside. */
public final class Gate {
    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore turns = new Semaphore(ALL, true);
    private volatile boolean closed;

    public boolean isClosed() {
        return closed;
    }

    /** Does the work, and fails as it does; false if the gate was closed before, and nothing was done. */
    public boolean through(Runnable work) {
        turns.acquireUninterruptibly();
        try {
            if (closed) {
                return false;
            }
            work.run();
            return true;
        } finally {
            turns.release();
        }
    }

    /** Closes it for good; false if something was still inside when the patience was over. */
    public boolean close(Duration patience) throws InterruptedException {
        closed = true;
        if (!turns.tryAcquire(ALL, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        turns.release(ALL);
        return true;
    }
}
