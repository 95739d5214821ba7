package reimbursement.local.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself, with an end. */
public final class Waiting {
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Waiting() {}

    /**
     * Looks until it is so.
     *
     * @throws IllegalStateException naming what did not happen in time
     */
    public static void until(String what, Duration atMost, BooleanSupplier so) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + atMost.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
