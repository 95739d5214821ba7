package reimbursement.kit.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers rows into a table and holds its limits while doing so. */
final class TableBuilder {
    private final Limits limits;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable List<String> header;
    private int contentRows;
    private long cellCount;

    TableBuilder(Limits limits) {
        this.limits = limits;
    }

    /**
     * Adds the next row.
     *
     * @param padded whether the kind leaves empty cells at the end of a row away, so that a shorter row is whole
     */
    void add(int number, List<Cell> cells, boolean padded) {
        if (header == null) {
            if (cells.stream().allMatch(Cell::isBlank)) {
                return;
            }
            header = header(number, cells);
            return;
        }
        List<Cell> kept = fitted(cells, header.size(), padded);
        hold(number, kept);
        rows.add(new Row(number, kept));
        if (!rows.getLast().isBlank()) {
            contentRows = rows.size();
        }
        if (contentRows > limits.maxRows()) {
            throw new UnreadableTable("The table has more than " + limits.maxRows() + " rows.");
        }
    }

    Table build() {
        if (header == null) {
            throw new UnreadableTable("The table is empty: it has no header row.");
        }
        return new Table(header, rows.subList(0, contentRows));
    }

    private List<String> header(int number, List<Cell> cells) {
        List<Cell> kept = fitted(cells, 0, false);
        hold(number, kept);
        return kept.stream().map(Cell::text).toList();
    }

    private static List<Cell> fitted(List<Cell> cells, int width, boolean padded) {
        int size = cells.size();
        while (size > width && cells.get(size - 1).isBlank()) {
            size--;
        }
        if (padded && size < width) {
            List<Cell> filled = new ArrayList<>(cells.subList(0, size));
            filled.addAll(Collections.nCopies(width - size, Cell.EMPTY));
            return filled;
        }
        return cells.subList(0, size);
    }

    private void hold(int number, List<Cell> cells) {
        if (cells.size() > limits.maxColumns()) {
            throw new UnreadableTable("Row " + number + " has more than " + limits.maxColumns() + " columns.");
        }
        cellCount += cells.size();
        if (cellCount > limits.maxCells()) {
            throw new UnreadableTable("The table has more than " + limits.maxCells() + " cells.");
        }
        for (Cell cell : cells) {
            if (cell.text().length() > limits.maxCellChars()) {
                throw new UnreadableTable(
                        "A cell of row " + number + " has more than " + limits.maxCellChars() + " characters.");
            }
        }
    }
}
