package reimbursement.agreements.domain.sheet;

/**
 * Something worth telling of one cell.
 *
 * @param row as a spreadsheet shows it
 * @param column the column's title, or {@code column I} where it has none
 * @param value what the cell held, control characters made visible, at most 200 characters
 * @param what what was done to it, or why it cannot be taken
 */
public record Finding(int row, String column, String value, String what) {

    private static final int LONGEST = 200;

    static Finding of(int row, String column, String rawValue, String what) {
        return new Finding(row, column, visible(rawValue), what);
    }

    private static String visible(String raw) {
        StringBuilder shown = new StringBuilder();
        raw.codePoints().limit(LONGEST).forEach(character -> {
            if (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE) {
                shown.append("\\u%04x".formatted(character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.length() <= LONGEST ? shown.toString() : shown.substring(0, LONGEST);
    }
}
