package reimbursement.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Makes the one {@link Clock} bean of a process, in UTC. */
@Singleton
class ClockProducer {
    @Produces
    @Singleton
    Clock clock(ClockSettings settings) {
        return startingAt(settings, Clock.systemUTC());
    }

    static Clock startingAt(ClockSettings settings, Clock real) {
        return settings.start()
                .map(start -> Clock.offset(real, Duration.between(real.instant(), start)))
                .orElse(real);
    }
}
