package reimbursement.kit.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator watches: events waiting, the age of the oldest, published, failures. */
@ApplicationScoped
class OutboxMetrics {
    private static final long EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final Clock clock;
    private final AtomicLong depth;
    private final AtomicLong oldestSeconds;
    private final Counter published;
    private final Counter failures;
    private long measuredAt = System.nanoTime() - EVERY_NANOS;

    OutboxMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.depth = registry.gauge("outbox.depth", new AtomicLong());
        this.oldestSeconds = registry.gauge("outbox.oldest.seconds", new AtomicLong());
        this.published = registry.counter("outbox.published");
        this.failures = registry.counter("outbox.failures");
    }

    void published(int events) {
        published.increment(events);
    }

    void failed() {
        failures.increment();
    }

    /** Looks at most every two seconds: counting is not free where much waits. */
    void waiting(RelaySession session) throws SQLException {
        if (System.nanoTime() - measuredAt < EVERY_NANOS) {
            return;
        }
        measuredAt = System.nanoTime();
        RelaySession.Waiting waiting = session.waiting();
        depth.set(waiting.events());
        Instant oldest = waiting.oldest();
        oldestSeconds.set(
                oldest == null
                        ? 0
                        : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds()));
    }
}
