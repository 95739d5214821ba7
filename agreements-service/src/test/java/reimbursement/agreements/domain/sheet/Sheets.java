package reimbursement.agreements.domain.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Made-up sheets, written with bars between cells. */
final class Sheets {

    static final LocalDate ASOF = LocalDate.of(2026, 1, 5);
    static final String HEADER = "STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|SUPPORT TYPE|SIGNED|MOA|ADDENDUM";

    private Sheets() {}

    static SheetReading.Read read(String header, String... rows) {
        return read(header, rows(rows));
    }

    static SheetReading.Read read(String header, List<SheetRow> rows) {
        return switch (SheetReading.of(cells(header), rows, ASOF)) {
            case SheetReading.Read read -> read;
            case SheetReading.WrongKind(String reason) -> throw new AssertionError(reason);
        };
    }

    static List<SheetRow> rows(String... rows) {
        List<SheetRow> read = new ArrayList<>();
        for (String row : rows) {
            List<SheetCell> cells =
                    cells(row).stream().map(text -> new SheetCell(text, false)).toList();
            read.add(new SheetRow(read.size() + 2, cells));
        }
        return read;
    }

    static List<String> cells(String row) {
        return List.of(row.split("\\|", -1));
    }
}
