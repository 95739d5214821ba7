package reimbursement.kit.table;

import java.util.List;

/**
 * One row.
 *
 * @param number its number as a spreadsheet shows it, from 1 (usually the header); gaps are kept
 * @param cells from the first column on
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; an empty one where the row is shorter. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Whether no cell has content. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
