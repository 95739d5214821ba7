package reimbursement.agreements;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.agreements.domain.sheet.Finding;
import reimbursement.agreements.domain.sheet.RowReading;
import reimbursement.agreements.domain.sheet.SheetCell;
import reimbursement.agreements.domain.sheet.SheetReading;
import reimbursement.agreements.domain.sheet.SheetRow;
import reimbursement.kit.table.Limits;
import reimbursement.kit.table.Table;

class PublishedSheetsTest {

    @ParameterizedTest
    @CsvSource({"SEPTEMBER, 1035, 860", "JANUARY, 1274, 1058"})
    void everyRowOfAPublishedSheetIsAccountedFor(PublishedSheets sheet, int rows, int agencies) {
        // Given
        Table table = Table.read(sheet.bytes(), Table.XLSX, Limits.DEFAULT);

        // When
        List<RowReading> read = read(sheet, table);

        // Then
        assertThat(read).hasSize(rows).allMatch(RowReading.Accepted.class::isInstance);
        assertThat(accepted(read).stream().map(row -> row.line().key()).distinct())
                .hasSize(agencies);
    }

    @ParameterizedTest
    @CsvSource({"SEPTEMBER, 4, 242, 32, 0", "JANUARY, 0, 241, 33, 1"})
    void theKnownQuirksAreRepairedAndTold(
            PublishedSheets sheet, long typesMended, long countiesMissing, long curly, long modelsMended) {
        // Given
        Table table = Table.read(sheet.bytes(), Table.XLSX, Limits.DEFAULT);

        // When
        Map<String, Long> repairs = accepted(read(sheet, table)).stream()
                .flatMap(row -> row.repairs().stream())
                .collect(groupingBy(Finding::what, counting()));

        // Then
        assertThat(repairs.getOrDefault("read as State Agency", 0L)).isEqualTo(typesMended);
        assertThat(repairs.getOrDefault("read as no county", 0L)).isEqualTo(countiesMissing);
        assertThat(repairs.getOrDefault("apostrophe straightened", 0L)).isEqualTo(curly);
        assertThat(repairs.getOrDefault("read as Warrant Service Officer", 0L)).isEqualTo(modelsMended);
        assertThat(repairs.getOrDefault("needless spaces removed", 0L)).isPositive();
    }

    @Test
    void aPublishedSheetOfPendingAgenciesIsOfTheWrongKind() {
        // Given
        Table table = Table.read(PublishedSheets.PENDING.bytes(), Table.XLSX, Limits.DEFAULT);

        // When
        SheetReading reading = SheetReading.of(table.header(), List.of(), PublishedSheets.PENDING.day());

        // Then
        assertThat(reading).isInstanceOf(SheetReading.WrongKind.class);
    }

    private static List<RowReading> read(PublishedSheets sheet, Table table) {
        List<SheetRow> rows = table.rows().stream()
                .map(row -> new SheetRow(
                        row.number(),
                        row.cells().stream()
                                .map(cell -> new SheetCell(cell.text(), cell.numeric()))
                                .toList()))
                .toList();
        return switch (SheetReading.of(table.header(), rows, sheet.day())) {
            case SheetReading.Read read -> read.rows();
            case SheetReading.WrongKind(String reason) -> throw new AssertionError(reason);
        };
    }

    private static List<RowReading.Accepted> accepted(List<RowReading> rows) {
        return rows.stream()
                .filter(RowReading.Accepted.class::isInstance)
                .map(RowReading.Accepted.class::cast)
                .toList();
    }
}
