package reimbursement.kit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an .xlsx, once {@link XlsxArchive} has found it harmless. */
final class XlsxTable {
    private XlsxTable() {}

    static Table read(byte[] content, Limits limits) {
        XlsxArchive.check(content, limits);
        TableBuilder table = new TableBuilder(limits);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.forEachOrdered(row -> table.add(row.getRowNum(), cells(row), true));
        } catch (UnreadableTable refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damage) {
            throw new UnreadableTable(
                    "The .xlsx file is damaged or truncated: its first sheet cannot be read.", damage);
        }
        return table.build();
    }

    private static List<Cell> cells(org.dhatim.fastexcel.reader.Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            cells.add(cell(cell));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case NUMBER -> new Cell(raw(cell), true);
            case STRING -> Cell.of(XlsxText.unescape(cell.asString()));
            case BOOLEAN -> Cell.of(Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE");
            case ERROR -> Cell.of(raw(cell));
            case FORMULA ->
                cell.getValue() instanceof BigDecimal
                        ? new Cell(raw(cell), true)
                        : Cell.of(XlsxText.unescape(raw(cell)));
        };
    }

    private static String raw(org.dhatim.fastexcel.reader.Cell cell) {
        @Nullable String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
