package reimbursement.agreements.domain.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the known columns stand in one sheet.
 *
 * @param places index of each column that the sheet has
 * @param notRead title by index of each named column that is none of ours
 */
record SheetLayout(Map<SheetColumn, Integer> places, Map<Integer, String> notRead) {

    /** A sheet's header understood, or why it is not that of a sheet of participating agencies. */
    sealed interface Recognition {
        record Recognised(SheetLayout layout) implements Recognition {}

        record WrongKind(String reason) implements Recognition {}
    }

    static Recognition recognise(List<String> header) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        Map<Integer, String> notRead = new LinkedHashMap<>();
        for (int index = 0; index < header.size(); index++) {
            String title = CellText.of(header.get(index)).text();
            Optional<SheetColumn> column = SheetColumn.titled(title);
            if (column.isPresent()) {
                if (places.putIfAbsent(column.get(), index) != null) {
                    return new Recognition.WrongKind("column " + column.get().title() + " stands there twice");
                }
            } else if (!title.isBlank()) {
                notRead.put(index, title);
            }
        }
        List<SheetColumn> missing = Stream.of(SheetColumn.values())
                .filter(SheetColumn::required)
                .filter(column -> !places.containsKey(column))
                .toList();
        return missing.isEmpty()
                ? new Recognition.Recognised(new SheetLayout(places, notRead))
                : new Recognition.WrongKind(reason(missing));
    }

    private static String reason(List<SheetColumn> missing) {
        if (missing.equals(List.of(SheetColumn.SIGNED))) {
            return "a sheet of pending agencies: it has no column SIGNED, so nothing in it is an agreement yet";
        }
        return "not a sheet of participating agencies: it lacks "
                + missing.stream().map(SheetColumn::title).collect(Collectors.joining(", "));
    }

    boolean has(SheetColumn column) {
        return places.containsKey(column);
    }

    SheetCell cell(SheetRow row, SheetColumn column) {
        Integer place = places.get(column);
        return place == null ? SheetCell.NONE : row.cell(place);
    }

    /** One finding for each named column that is left unread. */
    List<Finding> unreadColumns() {
        return notRead.values().stream()
                .map(title -> Finding.of(1, title, title, "column not read"))
                .toList();
    }

    /** One finding for each filled cell that stands under no title. */
    List<Finding> strayCells(SheetRow row) {
        List<Finding> stray = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            String text = row.cells().get(index).text();
            if (!places.containsValue(index)
                    && !notRead.containsKey(index)
                    && !CellText.of(text).isBlank()) {
                stray.add(Finding.of(row.number(), "column " + letters(index), text, "under no title, not read"));
            }
        }
        return stray;
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
