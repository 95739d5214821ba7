package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** What day it is for the programme, and which quarters may be spoken of. */
@ApplicationScoped
class ProgrammeCalendar {

    private final Clock clock;
    private final PolicyBook policies;
    private final QuarterSettings settings;

    ProgrammeCalendar(Clock clock, PolicyBook policies, QuarterSettings settings) {
        this.clock = clock;
        this.policies = policies;
        this.settings = settings;
    }

    /** Whether a quarter may be closed or counted in, and if not, why. */
    enum Readiness {
        NOT_PAYABLE,
        NOT_STARTED,
        NOT_ENDED,
        READY
    }

    /** Now, as precisely as it is kept. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today, by the policy that holds for a payable quarter. */
    LocalDate today(FiscalQuarter quarter) {
        return clock.instant()
                .atZone(policies.mustHoldFor(quarter).settings().dayZone())
                .toLocalDate();
    }

    /** Today, by the policy in force now. */
    LocalDate today() {
        FiscalQuarter current =
                FiscalQuarter.containing(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
        return today(current.isPayable() ? current : FiscalQuarter.FIRST_PAYABLE);
    }

    /** Whether no costs of a month are reimbursed, for it lies before the programme. */
    boolean isBeforeTheProgramme(YearMonth month) {
        return policies.forClaims(month).isEmpty();
    }

    /** Whether the last day of a month, of which costs are reimbursed, is over. */
    boolean isOver(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        // the programme's day begins after UTC's
        return last.isBefore(clock.instant().atZone(ZoneOffset.UTC).toLocalDate())
                && last.isBefore(today(FiscalQuarter.containing(last)));
    }

    /** How far a quarter has come; one that may be closed early counts as ended. */
    Readiness readiness(FiscalQuarter quarter) {
        if (!quarter.isPayable() || policies.of(quarter).isEmpty()) {
            return Readiness.NOT_PAYABLE;
        }
        LocalDate today = today(quarter);
        if (settings.allowEarlyClose() || quarter.endedBefore(today)) {
            return Readiness.READY;
        }
        return quarter.startedBy(today) ? Readiness.NOT_ENDED : Readiness.NOT_STARTED;
    }
}
