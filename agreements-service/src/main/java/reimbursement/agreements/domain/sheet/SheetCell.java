package reimbursement.agreements.domain.sheet;

/**
 * A cell as it stands in the file.
 *
 * @param text its content; empty where there is none
 * @param numeric whether the file holds a number, as spreadsheets do for dates
 */
public record SheetCell(String text, boolean numeric) {

    static final SheetCell NONE = new SheetCell("", false);
}
