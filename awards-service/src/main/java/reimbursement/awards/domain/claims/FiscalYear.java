package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A federal fiscal year: year N begins on 1 October of N - 1 (31 USC 1102).
 *
 * @param number such as 2026
 */
public record FiscalYear(int number) {

    private static final int FIRST_MONTH = 10;

    /** The year in which a month lies. */
    public static FiscalYear of(YearMonth month) {
        return new FiscalYear(month.getMonthValue() >= FIRST_MONTH ? month.getYear() + 1 : month.getYear());
    }

    /** Its first day. */
    public LocalDate startsOn() {
        return LocalDate.of(number - 1, FIRST_MONTH, 1);
    }

    /** The first day after it. */
    public LocalDate endsBefore() {
        return LocalDate.of(number, FIRST_MONTH, 1);
    }

    /** 365 or 366. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(startsOn(), endsBefore()));
    }

    @Override
    public String toString() {
        return "FY" + number;
    }
}
