package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The programme's calendar: a day ends at midnight in America/New_York. */
@ApplicationScoped
public class ProgrammeDay {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final Clock clock;

    ProgrammeDay(Clock clock) {
        this.clock = clock;
    }

    /** The day it is now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
