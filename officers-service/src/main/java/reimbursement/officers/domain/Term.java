package reimbursement.officers.domain;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The two years that an authorisation lasts, both days included.
 *
 * <p>The last day is the day before the second anniversary; the anniversary of 29 February in a common year is 1 March.
 */
public record Term(LocalDate from, LocalDate until) {
    private static final int YEARS = 2;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    public static Term startingOn(LocalDate from) {
        LocalDate sameDay = from.plusYears(YEARS);
        boolean moved = MonthDay.from(from).equals(LEAP_DAY) && !sameDay.isLeapYear();
        LocalDate anniversary = moved ? sameDay.plusDays(1) : sameDay;
        return new Term(from, anniversary.minusDays(1));
    }
}
