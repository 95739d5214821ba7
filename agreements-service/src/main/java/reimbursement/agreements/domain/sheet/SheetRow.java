package reimbursement.agreements.domain.sheet;

import java.util.List;

/**
 * A row below the header.
 *
 * @param number as a spreadsheet shows it; the header is 1
 */
public record SheetRow(int number, List<SheetCell> cells) {

    SheetCell cell(int index) {
        return index < cells.size() ? cells.get(index) : SheetCell.NONE;
    }
}
