package reimbursement.payments.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The days on which the Federal Reserve Banks are open. Of a holiday on a Sunday the Monday is closed; one on a Saturday
 * closes no other day (Federal Reserve, holiday schedule; 5 USC 6103 names the holidays, Juneteenth since 2021).
 */
public final class BankingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JUNE, 19),
            MonthDay.of(Month.JULY, 4),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private BankingDays() {}

    public static boolean isOpen(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case MONDAY -> !isFixed(day) && !isFixed(day.minusDays(1)) && !isMondayHoliday(day);
            case THURSDAY -> !isFixed(day) && !isNth(day, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
            case TUESDAY, WEDNESDAY, FRIDAY -> !isFixed(day);
        };
    }

    /** This day, or the next one that is open. */
    public static LocalDate onOrAfter(LocalDate day) {
        var open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The last of so many banking days behind this day, which itself is not counted. */
    public static LocalDate after(LocalDate day, int days) {
        var last = day;
        for (var left = days; left > 0; left--) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    private static boolean isFixed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day));
    }

    private static boolean isMondayHoliday(LocalDate monday) {
        return isNth(monday, Month.JANUARY, 3, DayOfWeek.MONDAY)
                || isNth(monday, Month.FEBRUARY, 3, DayOfWeek.MONDAY)
                || isNth(monday, Month.SEPTEMBER, 1, DayOfWeek.MONDAY)
                || isNth(monday, Month.OCTOBER, 2, DayOfWeek.MONDAY)
                || (monday.getMonth() == Month.MAY
                        && monday.equals(monday.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
    }

    private static boolean isNth(LocalDate day, Month month, int nth, DayOfWeek weekday) {
        return day.getMonth() == month && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
    }
}
