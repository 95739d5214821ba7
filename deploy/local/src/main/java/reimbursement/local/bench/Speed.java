package reimbursement.local.bench;

import java.time.Duration;
import java.util.function.LongSupplier;
import reimbursement.local.client.Waiting;

/** How fast something counts up, once it is warm. */
final class Speed {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double NANOS_PER_SECOND = 1e9;

    private Speed() {}

    /** What was done in the time that was watched. */
    record Watched(double perSecond, double seconds) {}

    /**
     * Waits until the count has reached {@code all}, and takes the time from where it has passed {@code warm}.
     *
     * @throws IllegalStateException if that takes more than five minutes
     */
    static Watched of(String what, LongSupplier count, long warm, long all) {
        long[] seen = new long[1];
        Waiting.until(what + " to begin", PATIENCE, () -> (seen[0] = count.getAsLong()) >= warm);
        long from = seen[0];
        long began = System.nanoTime();
        Waiting.until(what + " to end", PATIENCE, () -> (seen[0] = count.getAsLong()) >= all);
        double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
        return new Watched((seen[0] - from) / seconds, seconds);
    }
}
