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
 * @param howToRespond what the notice says of responding to it
 * @param extension whether it extends the stretch that ends on the day before
 * @param vacated whether it was taken back as if it had never been
 */
@Embeddable
public record Suspension(
        LocalDate startsOn,
        @Nullable LocalDate untilOn,
        @Nullable LocalDate reinstatedOn,
        String reason,
        @Nullable String howToRespond,
        boolean extension,
        boolean vacated) {

    static Suspension imposed(AgreementSuspended fact) {
        return new Suspension(
                fact.effectiveOn(), fact.until(), null, fact.reason(), fact.howToRespond(), fact.extension(), false);
    }

    boolean covers(LocalDate day) {
        return !vacated
                && !startsOn.isAfter(day)
                && (untilOn == null || !untilOn.isBefore(day))
                && (reinstatedOn == null || reinstatedOn.isAfter(day));
    }

    /** Whether any day is suspended both by this and from {@code from} to {@code until}. */
    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        boolean endsBefore = !everHeld()
                || (untilOn != null && untilOn.isBefore(from))
                || (reinstatedOn != null && !reinstatedOn.isAfter(from));
        return !endsBefore && (until == null || !startsOn.isAfter(until));
    }

    /** Neither vacated nor lifted on its first day. */
    boolean everHeld() {
        return !vacated && !startsOn.equals(reinstatedOn);
    }

    boolean isExtendedBy(Suspension other) {
        return other.extension && untilOn != null && other.startsOn.equals(untilOn.plusDays(1));
    }

    Suspension liftedOn(LocalDate day) {
        return new Suspension(startsOn, untilOn, day, reason, howToRespond, extension, vacated);
    }

    Suspension takenBack() {
        return new Suspension(startsOn, untilOn, reinstatedOn, reason, howToRespond, extension, true);
    }
}
