package reimbursement.awards.domain.quarter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A federal fiscal quarter, written FY2026Q1. Fiscal year N starts on 1 October of N - 1 (31 USC 1102).
 *
 * @param fiscalYear four digits, 2000 to 9999
 * @param number 1 (October to December) to 4 (July to September)
 */
public record FiscalQuarter(int fiscalYear, int number) implements Comparable<FiscalQuarter> {

    /** The programme's awards begin with this quarter (DHS, September 2025). */
    public static final FiscalQuarter FIRST_PAYABLE = new FiscalQuarter(2026, 1);

    private static final int MONTHS = 3;
    private static final Pattern WRITTEN = Pattern.compile("FY([2-9]\\d{3})Q([1-4])");

    public FiscalQuarter {
        if (fiscalYear < 2000 || fiscalYear > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("no such quarter: " + fiscalYear + " " + number);
        }
    }

    /** The quarter so written, or empty where the text is none. */
    public static Optional<FiscalQuarter> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new FiscalQuarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The quarter in which this day lies. */
    public static FiscalQuarter containing(LocalDate day) {
        LocalDate shifted = day.plusMonths(MONTHS);
        return new FiscalQuarter(shifted.getYear(), (shifted.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Its first day. */
    public LocalDate startsOn() {
        return LocalDate.of(fiscalYear, 1, 1).plusMonths((long) (number - 1) * MONTHS - MONTHS);
    }

    /** Its last day: the day as of which standing and roster are looked at. */
    public LocalDate snapshotOn() {
        return startsOn().plusMonths(MONTHS).minusDays(1);
    }

    /** Whether it lies behind: its last day is over on the day given (a date in America/New_York). */
    public boolean endedBefore(LocalDate today) {
        return snapshotOn().isBefore(today);
    }

    /** Whether its first day has come on the day given (a date in America/New_York). */
    public boolean startedBy(LocalDate today) {
        return !startsOn().isAfter(today);
    }

    /** Whether awards are paid for it at all. */
    public boolean isPayable() {
        return compareTo(FIRST_PAYABLE) >= 0;
    }

    /** The quarter after it. */
    public FiscalQuarter next() {
        return number == 4 ? new FiscalQuarter(fiscalYear + 1, 1) : new FiscalQuarter(fiscalYear, number + 1);
    }

    @Override
    public int compareTo(FiscalQuarter other) {
        return fiscalYear == other.fiscalYear
                ? Integer.compare(number, other.number)
                : Integer.compare(fiscalYear, other.fiscalYear);
    }

    @Override
    public String toString() {
        return "FY" + fiscalYear + "Q" + number;
    }
}
