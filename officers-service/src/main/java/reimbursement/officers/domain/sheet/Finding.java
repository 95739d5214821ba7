package reimbursement.officers.domain.sheet;

/**
 * What is wrong with a row.
 *
 * @param value as the sheet has it, cut short; never a name
 * @param reason a code of {@link Reason}, or of the rule by which the officer's record refused it
 */
public record Finding(int row, Column column, String value, String reason) {
    private static final int LONGEST = 80;
    private static final String UNTOLD = "(not shown)";

    static Finding in(SheetRow row, Column column, Reason reason) {
        return in(row, column, reason.code());
    }

    static Finding in(SheetRow row, Column column, String reason) {
        return new Finding(row.number(), column, shown(row, column), reason);
    }

    private static String shown(SheetRow row, Column column) {
        String value = row.text(column);
        if (column == Column.NAME) {
            return value.isEmpty() ? "" : UNTOLD;
        }
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
