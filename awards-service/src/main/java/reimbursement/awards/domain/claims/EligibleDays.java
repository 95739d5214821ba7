package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many of a line's days count.
 *
 * @param firstFailure the rule that the first day which does not count fails; null where all of them count
 * @param awaitsAgreement whether any of them hangs on an agreement that has not been heard of
 */
record EligibleDays(int days, @Nullable ClaimRule firstFailure, boolean awaitsAgreement) {

    /** Asks of every day; empty means that it counts. */
    static EligibleDays of(ClaimLine line, Function<LocalDate, Optional<ClaimRule>> failing) {
        int days = 0;
        @Nullable ClaimRule first = null;
        boolean awaits = false;
        for (LocalDate day = line.from(); !day.isAfter(line.until()); day = day.plusDays(1)) {
            @Nullable ClaimRule failed = failing.apply(day).orElse(null);
            if (failed == null) {
                days++;
            } else {
                first = first == null ? failed : first;
                awaits |= failed == ClaimRule.AGREEMENT_NOT_YET_KNOWN;
            }
        }
        return new EligibleDays(days, first, awaits);
    }
}
