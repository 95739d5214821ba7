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
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Function<Instant, Instant> shown = now -> now;

    synchronized void forward(Duration time) {
        shown = shown.andThen(instant -> instant.plus(time));
    }

    /** Days of the programme: the same time of day in New York, also where summer time begins in between. */
    synchronized void forwardDays(int days) {
        shown = shown.andThen(instant -> instant.atZone(NEW_YORK).plusDays(days).toInstant());
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
