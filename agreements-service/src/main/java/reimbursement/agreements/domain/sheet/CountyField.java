package reimbursement.agreements.domain.sheet;

import static reimbursement.agreements.domain.sheet.Field.rejected;
import static reimbursement.agreements.domain.sheet.Field.understood;

import java.util.Optional;

/** The county is a remark: often misspelt, often missing, never part of an agency's key. */
final class CountyField {

    private static final int LONGEST = 120;

    private CountyField() {}

    static Field<Optional<String>> read(CellText cell) {
        if (!cell.legible()) {
            return rejected("holds control or unreadable characters");
        }
        if (cell.isBlank()) {
            return understood(Optional.empty());
        }
        if (cell.isNotAvailable()) {
            return understood(Optional.empty(), "read as no county");
        }
        return cell.text().length() > LONGEST
                ? rejected("longer than " + LONGEST + " characters")
                : understood(Optional.of(cell.text()));
    }
}
