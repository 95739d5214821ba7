package reimbursement.local.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A steady load that does not wait for answers, up to a bound: who is late is measured from when it was due. */
final class Pace {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int AT_ONCE = 64;

    private Pace() {}

    /**
     * Does the work so often a second for so long, each time with the nanosecond at which it was due.
     *
     * @throws IllegalStateException if it failed, even once
     */
    static void keep(int perSecond, Duration time, LongConsumer work) {
        long count = time.toSeconds() * perSecond;
        long began = System.nanoTime();
        Semaphore room = new Semaphore(AT_ONCE);
        AtomicReference<@Nullable RuntimeException> failed = new AtomicReference<>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count && failed.get() == null; i++) {
                long due = began + i * NANOS_PER_SECOND / perSecond;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                room.acquireUninterruptibly();
                workers.execute(() -> {
                    try {
                        work.accept(due);
                    } catch (RuntimeException failure) {
                        failed.compareAndSet(null, failure);
                    } finally {
                        room.release();
                    }
                });
            }
        }
        RuntimeException failure = failed.get();
        if (failure != null) {
            throw new IllegalStateException("the load failed", failure);
        }
    }
}
