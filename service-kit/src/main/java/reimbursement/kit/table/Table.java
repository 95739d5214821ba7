package reimbursement.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A table as sent: CSV (UTF-8, comma, quotes doubled) or the first sheet of an .xlsx.
 *
 * <p>The header is the first row that is not blank. Blank rows inside are kept as rows without
 * content, those at the end are left out, and so are empty cells behind the header's last column.
 *
 * @param header the texts of the header's cells, untrimmed
 * @param rows the rows below the header
 */
public record Table(List<String> header, List<Row> rows) {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param mediaType {@link #CSV} or {@link #XLSX}, parameters allowed
     * @throws UnreadableTable if the content is of another kind, empty, damaged or beyond the limits
     */
    public static Table read(byte[] content, String mediaType, Limits limits) {
        check(content, mediaType, limits);
        return switch (TableKind.ofMediaType(mediaType)) {
            case CSV -> CsvTable.read(content, limits);
            case XLSX -> XlsxTable.read(content, limits);
        };
    }

    /** Reads a table from a stream, of which no more than the limit is taken; the stream is left open. */
    public static Table read(InputStream content, String mediaType, Limits limits) {
        try {
            return read(content.readNBytes(limits.maxBytes() + 1), mediaType, limits);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Looks at size and kind alone, so that what is plainly no table is refused before it is stored.
     *
     * @throws UnreadableTable if the content is empty, too large or of another kind
     */
    public static void check(byte[] content, String mediaType, Limits limits) {
        TableKind kind = TableKind.ofMediaType(mediaType);
        if (content.length == 0) {
            throw new UnreadableTable("The file is empty.");
        }
        if (content.length > limits.maxBytes()) {
            throw new UnreadableTable("The file is larger than " + limits.maxBytes() + " bytes.");
        }
        kind.mustFit(content);
        if (kind == TableKind.CSV) {
            TableKind.mustBeUtf8(mediaType, content);
        }
    }

    /** Whether a row that has content has more or fewer cells than the header. */
    public boolean isRagged(Row row) {
        return !row.isBlank() && row.cells().size() != header.size();
    }
}
