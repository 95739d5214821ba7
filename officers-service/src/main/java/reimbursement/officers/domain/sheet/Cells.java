package reimbursement.officers.domain.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import reimbursement.officers.domain.DateBounds;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.PlainText;

/** The values of one row, read by kind; what cannot be read is absent and among the findings. */
final class Cells {
    private static final LocalDate LATEST = LocalDate.parse(DateBounds.LATEST);
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");

    private final SheetRow row;
    private final List<Finding> findings = new ArrayList<>();

    Cells(SheetRow row) {
        this.row = row;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    boolean given(Column column) {
        return !row.text(column).isEmpty();
    }

    void rejectIf(boolean wrong, Column column, Reason reason) {
        if (wrong) {
            findings.add(Finding.in(row, column, reason));
        }
    }

    Optional<String> line(Column column, int longest) {
        return text(column).flatMap(text -> {
            if (text.codePointCount(0, text.length()) > longest) {
                return rejected(column, Reason.TOO_LONG);
            }
            return PlainText.is(text) ? Optional.of(text) : rejected(column, Reason.CONTROL_CHARACTERS);
        });
    }

    Optional<UUID> id(Column column) {
        return text(column)
                .flatMap(text -> ID.matcher(text).matches()
                        ? Optional.of(UUID.fromString(text))
                        : rejected(column, Reason.NOT_AN_ID));
    }

    Optional<Model> model(Column column) {
        return text(column).flatMap(text -> Model.of(text).or(() -> rejected(column, Reason.UNKNOWN_MODEL)));
    }

    Optional<LocalDate> date(Column column, LocalDate earliest) {
        return text(column)
                .flatMap(text -> parse(text).or(() -> rejected(column, Reason.NOT_A_DATE)))
                .flatMap(date -> date.isBefore(earliest) || date.isAfter(LATEST)
                        ? rejected(column, Reason.DATE_OUT_OF_RANGE)
                        : Optional.of(date));
    }

    Optional<Long> cents(Column column) {
        return text(column).flatMap(text -> {
            if (!AMOUNT.matcher(text).matches()) {
                return rejected(column, Reason.NOT_AN_AMOUNT);
            }
            BigDecimal dollars = new BigDecimal(text);
            if (dollars.scale() > 2) {
                return rejected(column, Reason.MORE_THAN_TWO_DECIMALS);
            }
            long cents = dollars.movePointRight(2).longValueExact();
            return Pay.plausible(cents) ? Optional.of(cents) : rejected(column, Reason.PAY_OUT_OF_RANGE);
        });
    }

    private Optional<String> text(Column column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return column.required() ? rejected(column, Reason.EMPTY) : Optional.empty();
        }
        return Optional.of(text);
    }

    private <T> Optional<T> rejected(Column column, Reason reason) {
        findings.add(Finding.in(row, column, reason));
        return Optional.empty();
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
