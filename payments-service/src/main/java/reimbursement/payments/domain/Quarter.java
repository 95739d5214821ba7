package reimbursement.payments.domain;

import java.time.YearMonth;
import java.util.regex.Pattern;

/** A federal fiscal quarter, written {@code FY2026Q1}; fiscal year 2026 begins on 1 October 2025. */
public record Quarter(int fiscalYear, int number) {
    private static final Pattern WRITTEN = Pattern.compile("FY(\\d{4})Q([1-4])");

    /** @throws IllegalArgumentException when it is not written like {@code FY2026Q1} */
    public static Quarter parse(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a fiscal quarter such as FY2026Q1");
        }
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** The quarter in which a calendar month lies. */
    public static Quarter of(YearMonth month) {
        var inFiscalYear = month.plusMonths(3);
        return new Quarter(inFiscalYear.getYear(), (inFiscalYear.getMonthValue() + 2) / 3);
    }

    @Override
    public String toString() {
        return "FY" + fiscalYear + "Q" + number;
    }
}
