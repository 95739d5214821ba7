package reimbursement.officers.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.table.Cell;
import reimbursement.kit.table.Row;
import reimbursement.officers.domain.sheet.Column;

class SheetColumnsTest {
    private static final List<String> TITLES =
            Arrays.stream(Column.values()).map(Column::title).toList();

    @Test
    void columnsMayStandInAnyOrder() {
        // Given
        SheetColumns columns = sound(TITLES.reversed());

        // When
        var row = columns.row(new Row(
                7,
                TITLES.reversed().stream().map(title -> Cell.of("of " + title)).toList()));

        // Then
        assertThat(row.number()).isEqualTo(7);
        for (Column column : Column.values()) {
            assertThat(row.text(column)).isEqualTo("of " + column.title());
        }
    }

    @Test
    void aRowMayBeShorterThanTheHeader() {
        assertThat(sound(TITLES).row(new Row(2, List.of(Cell.of("a")))).text(Column.PAY_FROM))
                .isEmpty();
    }

    @Test
    void columnsThatNobodyNeedsMayBeLeftOut() {
        // Given
        List<String> required = Arrays.stream(Column.values())
                .filter(Column::required)
                .map(Column::title)
                .toList();

        // Then
        assertThat(SheetColumns.of(required)).isInstanceOf(SheetColumns.Header.Sound.class);
    }

    @Test
    void aHeaderThatIsWrongIsDescribed() {
        assertThat(SheetColumns.of(TITLES.subList(1, TITLES.size())))
                .isEqualTo(new SheetColumns.Header.Wrong("The column agencyId is missing."));
        assertThat(SheetColumns.of(with("name")))
                .isEqualTo(new SheetColumns.Header.Wrong("The column name is there twice."));
        assertThat(SheetColumns.of(with("rank")))
                .isEqualTo(new SheetColumns.Header.Wrong("A roster has no column rank."));
    }

    @ParameterizedTest
    @CsvSource({
        "45748, 2025-04-01",
        "45748.5, 45748.5",
        "-1, -1",
        "1E+9, 1E+9",
        "999999999999, 999999999999",
    })
    void aSpreadsheetsNumberOfDaysIsADate(String serial, String date) {
        // Given
        int place = Column.NOMINATED_ON.ordinal();
        List<Cell> cells = Stream.generate(() -> new Cell(serial, true))
                .limit(TITLES.size())
                .toList();

        // When
        var row = sound(TITLES).row(new Row(2, cells));

        // Then
        assertThat(TITLES.get(place)).isEqualTo("nominatedOn");
        assertThat(row.text(Column.NOMINATED_ON)).isEqualTo(date);
        assertThat(row.text(Column.OFFICER_NUMBER)).isEqualTo(serial);
        assertThat(row.text(Column.ANNUAL_SALARY)).isEqualTo(serial);
    }

    private static List<String> with(String title) {
        return Stream.concat(TITLES.stream(), Stream.of(title)).toList();
    }

    private static SheetColumns sound(List<String> titles) {
        return switch (SheetColumns.of(titles)) {
            case SheetColumns.Header.Sound sound -> sound.columns();
            case SheetColumns.Header.Wrong wrong -> throw new AssertionError(wrong.sentence());
        };
    }
}
