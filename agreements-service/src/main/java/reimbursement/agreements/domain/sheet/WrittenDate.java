package reimbursement.agreements.domain.sheet;

import static reimbursement.agreements.domain.sheet.Field.rejected;
import static reimbursement.agreements.domain.sheet.Field.understood;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in which people write a day, with groups named y, m and d.
 *
 * @param repair what is mended when a date is written so; empty where nothing is
 */
record WrittenDate(Pattern form, String repair) {

    private static final String MONTH = "(?<m>\\d{1,2})";
    private static final String DAY = "(?<d>\\d{1,2})";
    private static final List<WrittenDate> FORMS = List.of(
            form("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})", ""),
            form(MONTH + "/" + DAY + "/(?<y>\\d{4})", ""),
            form(MONTH + "[-.]" + DAY + "[-.](?<y>\\d{4})", "read as month, day, year"),
            form("(?<m>\\d{2})/(?<d>\\d{2})(?<y>\\d{4})", "missing slash put in"),
            form("(?<m>\\d{2})(?<d>\\d{2})/(?<y>\\d{4})", "missing slash put in"),
            form("(?<m>\\d{2})(?<d>\\d{2})(?<y>(?:19|20)\\d{2})", "missing slashes put in"),
            form(MONTH + "//+" + DAY + "/(?<y>\\d{4})", "doubled slash removed"),
            form(MONTH + "/" + DAY + "//+(?<y>\\d{4})", "doubled slash removed"),
            form(MONTH + " ?/ ?" + DAY + " ?/ ?(?<y>\\d{4})", "needless spaces removed"),
            form(MONTH + "/" + DAY + "/(?<y>\\d{2})", "two-digit year read as of this century"));

    private static final int CENTURY = 2000;

    /** Reads a day in any known way of writing one. */
    static Field<LocalDate> read(String text) {
        return FORMS.stream()
                .flatMap(form -> form.match(text).stream())
                .findFirst()
                .orElseGet(() -> rejected("not a date"));
    }

    private Optional<Field<LocalDate>> match(String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(date(matcher)) : Optional.empty();
    }

    private Field<LocalDate> date(Matcher matcher) {
        String year = matcher.group("y");
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0),
                    Integer.parseInt(matcher.group("m")),
                    Integer.parseInt(matcher.group("d")));
            return repair.isEmpty() ? understood(date) : understood(date, repair);
        } catch (DateTimeException _) {
            return rejected("no such day");
        }
    }

    private static WrittenDate form(String regex, String repair) {
        return new WrittenDate(Pattern.compile(regex), repair);
    }
}
