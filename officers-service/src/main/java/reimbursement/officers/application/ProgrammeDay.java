package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What day it is in the programme: a day ends at midnight in New York. */
@ApplicationScoped
class ProgrammeDay {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Clock clock;

    ProgrammeDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NEW_YORK);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
