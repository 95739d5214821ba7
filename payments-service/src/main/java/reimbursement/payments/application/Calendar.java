package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The programme's time: a day ends at midnight in America/New_York. */
@ApplicationScoped
class Calendar {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Clock clock;

    Calendar(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return dayOf(now());
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, NEW_YORK);
    }
}
