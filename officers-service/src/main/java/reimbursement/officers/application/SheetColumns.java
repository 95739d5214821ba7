package reimbursement.officers.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reimbursement.kit.table.Cell;
import reimbursement.kit.table.Row;
import reimbursement.officers.domain.sheet.Column;
import reimbursement.officers.domain.sheet.SheetRow;

/** Where the columns of a roster stand in a sheet, and its rows in their terms. */
final class SheetColumns {
    private static final Set<Column> DATES = EnumSet.of(
            Column.NOMINATED_ON,
            Column.TRAINING_STARTED_ON,
            Column.TRAINED_ON,
            Column.AUTHORISED_FROM,
            Column.PAY_FROM);
    /** Day 0 of a spreadsheet's dates; right for every day from March 1900 on. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int LONGEST_SERIAL = 6;

    private final Map<Column, Integer> places;

    private SheetColumns(Map<Column, Integer> places) {
        this.places = places;
    }

    /** A header, or what is wrong with it in a sentence. */
    sealed interface Header {
        record Sound(SheetColumns columns) implements Header {}

        record Wrong(String sentence) implements Header {}
    }

    static Header of(List<String> titles) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < titles.size(); place++) {
            String title = titles.get(place).strip();
            Optional<Column> column = Column.titled(title);
            if (column.isEmpty()) {
                unknown.add(title);
            } else if (places.putIfAbsent(column.get(), place) != null) {
                return new Header.Wrong("The column " + title + " is there twice.");
            }
        }
        if (!unknown.isEmpty()) {
            return new Header.Wrong("A roster has no column " + String.join(", ", unknown) + ".");
        }
        List<String> missing = EnumSet.allOf(Column.class).stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .map(Column::title)
                .toList();
        return missing.isEmpty()
                ? new Header.Sound(new SheetColumns(places))
                : new Header.Wrong("The column " + String.join(", ", missing) + " is missing.");
    }

    SheetRow row(Row row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(column, text(column, row.cell(place))));
        return new SheetRow(row.number(), cells);
    }

    private static String text(Column column, Cell cell) {
        return cell.numeric() && DATES.contains(column) ? date(cell.text()) : cell.text();
    }

    /** A whole number of days is a date; anything else stays as it is and is turned away as none. */
    private static String date(String serial) {
        boolean wholeDays = serial.length() <= LONGEST_SERIAL && serial.chars().allMatch(Character::isDigit);
        return wholeDays
                ? DAY_ZERO.plusDays(new BigDecimal(serial).longValueExact()).toString()
                : serial;
    }
}
