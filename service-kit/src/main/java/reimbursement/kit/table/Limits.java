package reimbursement.kit.table;

/**
 * What a table may cost.
 *
 * @param maxBytes bytes as sent
 * @param maxInflatedBytes bytes of a whole .xlsx once unpacked
 * @param maxRatio how many times larger unpacked than packed, looked at above one mebibyte
 * @param maxRows rows below the header
 * @param maxColumns columns of any row
 * @param maxCells cells of all rows
 * @param maxCellChars characters of one cell
 */
public record Limits(
        int maxBytes,
        long maxInflatedBytes,
        int maxRatio,
        int maxRows,
        int maxColumns,
        int maxCells,
        int maxCellChars) {
    private static final int MEBIBYTE = 1024 * 1024;

    /** 16 MiB sent, 64 MiB unpacked at 200 times at most, 200,000 rows, 100 columns, 3 million cells, 4,000 characters a cell. */
    public static final Limits DEFAULT = new Limits(16 * MEBIBYTE, 64L * MEBIBYTE, 200, 200_000, 100, 3_000_000, 4_000);
}
