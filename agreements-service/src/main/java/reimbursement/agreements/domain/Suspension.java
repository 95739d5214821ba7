package reimbursement.agreements.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on which an agreement was suspended.
 *
 * @param startsOn first day suspended
 * @param untilOn last day suspended as the notice states it; none: until further notice
 * @param reinstatedOn first day no longer suspended, where it was lifted
 */
@Embeddable
public record Suspension(
        LocalDate startsOn,
        @Nullable LocalDate untilOn,
        @Nullable LocalDate reinstatedOn,
        String reason) {

    boolean covers(LocalDate day) {
        return !startsOn.isAfter(day)
                && (untilOn == null || !untilOn.isBefore(day))
                && (reinstatedOn == null || reinstatedOn.isAfter(day));
    }

    /** Whether any day is suspended both by this and from {@code from} to {@code until}. */
    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        boolean endsBefore = (untilOn != null && untilOn.isBefore(from))
                || (reinstatedOn != null && !reinstatedOn.isAfter(from))
                || startsOn.equals(reinstatedOn);
        return !endsBefore && (until == null || !startsOn.isAfter(until));
    }

    Suspension liftedOn(LocalDate day) {
        return new Suspension(startsOn, untilOn, day, reason);
    }
}
