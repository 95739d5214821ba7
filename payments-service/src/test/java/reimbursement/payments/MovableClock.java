package reimbursement.payments;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * The service's clock in these tests: the real time, until a test moves it. It is shared, so a test sets it back when it
 * is done.
 */
@Singleton
@Alternative
@Priority(1)
class MovableClock extends Clock {
    private Function<Instant, Instant> shown = now -> now;

    synchronized void forward(Duration time) {
        shown = shown.andThen(instant -> instant.plus(time));
    }

    void forwardDays(int days) {
        forward(Duration.ofDays(days));
    }

    /** Stands still at this instant. */
    synchronized void standAt(Instant instant) {
        shown = now -> instant;
    }

    /** The real time again. */
    synchronized void reset() {
        shown = now -> now;
    }

    @Override
    public synchronized Instant instant() {
        return shown.apply(Clock.systemUTC().instant());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
