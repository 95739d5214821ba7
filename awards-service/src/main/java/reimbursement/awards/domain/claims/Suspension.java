package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which an agreement is suspended.
 *
 * @param from its first day
 * @param until its last day, as noticed or as lifted; null until further notice; before the first where it was vacated
 */
public record Suspension(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** This suspension once it is lifted; {@code on} is the first day on which the agreement holds again. */
    Suspension liftedOn(LocalDate on) {
        return covers(on) ? new Suspension(from, on.minusDays(1)) : this;
    }
}
