package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The programme's time: a day ends at midnight in America/New_York. */
@ApplicationScoped
class Calendar {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Clock clock;

    Calendar(Clock clock) {
        this.clock = clock;
    }

    /** To the millisecond, so that what is answered at once equals what is read back. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return dayOf(now());
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, NEW_YORK);
    }
}
