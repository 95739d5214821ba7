package reimbursement.kit.table;

/**
 * One cell.
 *
 * @param text as sent, untrimmed and with its control characters; a number (and so a date) of a
 *     sheet in its raw form, such as {@code 45922}; an error of a sheet as its code, such as {@code #N/A}
 * @param numeric whether the sheet holds a number here; never for CSV, which knows text alone
 */
public record Cell(String text, boolean numeric) {
    /** A cell without content. */
    public static final Cell EMPTY = new Cell("", false);

    /** A cell of text. */
    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, false);
    }

    /** Whether nothing but white space stands here. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
