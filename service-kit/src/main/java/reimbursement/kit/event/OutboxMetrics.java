package reimbursement.kit.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** What the relay of this replica has done: its rate, and how often it was interrupted. */
@ApplicationScoped
class OutboxMetrics {
    private final Counter published;
    private final Counter failures;

    OutboxMetrics(MeterRegistry registry) {
        this.published = Counter.builder("outbox.published")
                .description("Events that this replica's relay has published")
                .register(registry);
        this.failures = Counter.builder("outbox.failures")
                .description("How often this replica's relay was interrupted, by the broker or the database")
                .register(registry);
    }

    void published(int events) {
        published.increment(events);
    }

    void failed() {
        failures.increment();
    }
}
