package reimbursement.officers.domain.sheet;

import java.util.Map;

/**
 * One row of a roster sheet, as text.
 *
 * @param number as the sheet counts, the header being 1
 */
public record SheetRow(int number, Map<Column, String> cells) {

    /** The value without surrounding blanks; empty if there is none. */
    public String text(Column column) {
        return cells.getOrDefault(column, "").strip();
    }
}
