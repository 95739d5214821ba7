package reimbursement.local.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** A steady load that does not wait for answers: who is late is measured from when it was due. */
final class Pace {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private Pace() {}

    /** Does the work so often a second for so long, each time with the nanosecond at which it was due. */
    static void keep(int perSecond, Duration time, LongConsumer work) {
        long count = time.toSeconds() * perSecond;
        long began = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long due = began + i * NANOS_PER_SECOND / perSecond;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                workers.execute(() -> work.accept(due));
            }
        }
    }
}
