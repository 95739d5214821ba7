package reimbursement.kit.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "\ufeffa,b\n1,2", "\"a\",\"b\"\r\n\"1\",\"2\"", "a,b\r1,2\r"})
    void lineEndsByteOrderMarksAndQuotesMakeNoDifference(String csv) {
        assertThat(read(csv))
                .isEqualTo(new Table(
                        java.util.List.of("a", "b"),
                        java.util.List.of(new Row(2, java.util.List.of(Cell.of("1"), Cell.of("2"))))));
    }

    @Test
    void quotedValuesKeepCommasQuotesAndLineEnds() {
        // When
        Table table = read("a,b\n\"x, \"\"y\"\"\r\nz\",2\n3,4\n");

        // Then
        assertThat(table.rows().getFirst().cell(0).text()).isEqualTo("x, \"y\"\r\nz");
        assertThat(table.rows()).extracting(Row::number).containsExactly(2, 3);
    }

    @Test
    void rowsOfAnotherLengthAreKeptAndRagged() {
        // When
        Table table = read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n");

        // Then
        assertThat(table.rows()).extracting(table::isRagged).containsExactly(true, false, true, false);
        assertThat(table.rows().getFirst().cell(2)).isEqualTo(Cell.EMPTY);
        assertThat(table.rows().get(2).cell(3).text()).isEqualTo("4");
    }

    @Test
    void blankRowsInsideCountAndThoseAtTheEndDoNot() {
        // When
        Table table = read("\n\na,b\n\n1,2\n , \n\n");

        // Then
        assertThat(table.rows()).extracting(Row::number).containsExactly(4, 5);
        assertThat(table.rows()).extracting(Row::isBlank).containsExactly(true, false);
    }

    @Test
    void controlCharactersArriveSoThatTheyCanBeRejected() {
        assertThat(read("a\nx\u0000\u0007y\n").rows().getFirst().cell(0).text()).isEqualTo("x\u0000\u0007y");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        refused("a\nKöln\n".getBytes(ISO_8859_1), "text/csv", "not UTF-8");
        refused("a\nKöln\n".getBytes(UTF_8), "text/csv;charset=ISO-8859-1", "must be UTF-8");
        assertThat(Table.read("a\nk\n".getBytes(UTF_8), "text/csv; charset=\"ISO-8859-1\"", Limits.DEFAULT)
                        .rows())
                .hasSize(1);
        refused(("\ufeffa\n1\n").getBytes(UTF_16LE), "text/csv", "UTF-16");
    }

    @Test
    void filesOfAnotherKindAreNamed() {
        refused(new byte[0], "text/csv", "The file is empty.");
        refused("   \n\n".getBytes(UTF_8), "text/csv", "no header row");
        refused("%PDF-1.7".getBytes(UTF_8), "text/csv", "The file is a PDF, not CSV.");
        refused("\n<!DOCTYPE html><p>".getBytes(UTF_8), "text/csv", "The file is an HTML page, not CSV.");
        refused("<?xml version=\"1.0\"?>".getBytes(UTF_8), "text/csv", "an XML file");
        refused(Workbook.ofRows("").bytes(), "text/csv", "was sent as CSV");
        refused("a,b\n1,2".getBytes(UTF_8), Table.XLSX, "not an .xlsx file");
        refused("%PDF-1.7".getBytes(UTF_8), Table.XLSX, "The file is a PDF, not an .xlsx file.");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                Table.XLSX,
                "an .xls or another old Office file");
        refused("a".getBytes(UTF_8), "application/json", "The media type must be");
    }

    @Test
    void aFileThatEndsInsideQuotesIsRefusedWithItsRow() {
        refused("a,b\n1,2\n3,\"4\n5,6\n".getBytes(UTF_8), "text/csv", "from row 3 on");
        refused("a,b\n1,\"2\"x\n".getBytes(UTF_8), "text/csv", "from row 2 on");
    }

    @Test
    void limitsHold() {
        // Given
        Limits tight = new Limits(100, 1, 1, 2, 3, 7, 5);

        // Then
        assertThatThrownBy(() -> Table.read(new byte[101], "text/csv", tight)).hasMessageContaining("larger than 100");
        assertThatThrownBy(() -> Table.read(new ByteArrayInputStream(new byte[5000]), "text/csv", tight))
                .hasMessageContaining("larger than 100");
        assertThatThrownBy(() -> Table.read("a\n1\n2\n3".getBytes(UTF_8), "text/csv", tight))
                .hasMessageContaining("2 rows");
        assertThatThrownBy(() -> Table.read("a,b,c,d".getBytes(UTF_8), "text/csv", tight))
                .hasMessageContaining("3 columns");
        assertThatThrownBy(() -> Table.read("a,b,c\n1,2,3\n1,2,3".getBytes(UTF_8), "text/csv", tight))
                .hasMessageContaining("7 cells");
        assertThatThrownBy(() -> Table.read("a\n123456".getBytes(UTF_8), "text/csv", tight))
                .hasMessageContaining("5 characters");
    }

    private static Table read(String csv) {
        return Table.read(csv.getBytes(UTF_8), "text/csv", Limits.DEFAULT);
    }

    private static void refused(byte[] content, String mediaType, String reason) {
        assertThatThrownBy(() -> Table.read(content, mediaType, Limits.DEFAULT))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining(reason);
    }
}
