package reimbursement.agreements.domain.sheet;

import static reimbursement.agreements.domain.sheet.Field.rejected;
import static reimbursement.agreements.domain.sheet.Field.understood;

import java.math.BigDecimal;
import java.time.LocalDate;
import reimbursement.agreements.domain.Signing;
import reimbursement.agreements.domain.sheet.Field.Understood;

/** The day of signature: a spreadsheet's day number, or a date typed as text. */
final class SignedField {

    /** Day 0 of the spreadsheets' calendar, with their leap day of 1900 made up for. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final String DAY_NUMBER = "\\d{5}(\\.\\d+)?";

    private SignedField() {}

    static Field<LocalDate> read(String text, boolean numeric, LocalDate asOf) {
        return switch (day(text, numeric)) {
            case Understood<LocalDate>(LocalDate day, var _)
            when day.isBefore(Signing.EARLIEST) ->
                rejected("impossible year: section 287(g) became law on " + Signing.EARLIEST);
            case Understood<LocalDate>(LocalDate day, var _)
            when day.isAfter(asOf) -> rejected("in the future, seen from " + asOf);
            case Field<LocalDate> field -> field;
        };
    }

    private static Field<LocalDate> day(String text, boolean numeric) {
        if (!text.matches(DAY_NUMBER)) {
            return WrittenDate.read(text);
        }
        BigDecimal number = new BigDecimal(text);
        LocalDate day = DAY_ZERO.plusDays(number.longValue());
        if (number.stripTrailingZeros().scale() > 0) {
            return understood(day, "time of day dropped");
        }
        return numeric ? understood(day) : understood(day, "day number read as a date");
    }
}
