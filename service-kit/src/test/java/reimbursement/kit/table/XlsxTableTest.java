package reimbursement.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reimbursement.kit.table.Workbook.texts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class XlsxTableTest {
    private static final String HEADER = texts(1, "name", "since");

    @Test
    void everyKindOfCellIsReadAsWritten() {
        // Given
        byte[] sheet = Workbook.ofRows(texts(1, "a", "b", "c", "d", "e", "f", "g")
                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>45922</v></c>"
                        + "<c r=\"C2\" t=\"e\"><v>#N/A</v></c><c r=\"D2\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"E2\"><f>1+1</f><v>2</v></c><c r=\"F2\" t=\"str\"><f>A2</f><v>text</v></c>"
                        + "<c r=\"G2\" t=\"inlineStr\"><is><t>bell_x0007_ and _x005F_x0007_</t></is></c></row>")
                .bytes();

        // When
        Row row = Table.read(sheet, Table.XLSX, Limits.DEFAULT).rows().getFirst();

        // Then
        assertThat(row.cells())
                .containsExactly(
                        new Cell("shared", false),
                        new Cell("45922", true),
                        new Cell("#N/A", false),
                        new Cell("TRUE", false),
                        new Cell("2", true),
                        new Cell("text", false),
                        new Cell("bell\u0007 and _x0007_", false));
    }

    @Test
    void rowsKeepTheirSheetNumbersAcrossGapsAndTrailingBlanksAreLeftOut() {
        // Given
        byte[] sheet = Workbook.ofRows(HEADER
                        + texts(3, "one", "")
                        + "<row r=\"5\"/>"
                        + texts(7, "two", "x")
                        + texts(8, " ", "")
                        + "<row r=\"1285\"><c r=\"C1285\" s=\"3\"/></row>")
                .bytes();

        // When
        Table table = Table.read(sheet, Table.XLSX, Limits.DEFAULT);

        // Then
        assertThat(table.header()).containsExactly("name", "since");
        assertThat(table.rows()).extracting(Row::number).containsExactly(3, 5, 7);
        assertThat(table.rows()).extracting(Row::isBlank).containsExactly(false, true, false);
        assertThat(table.rows()).noneMatch(table::isRagged);
        assertThat(table.rows().getFirst().cells()).hasSize(2);
    }

    @Test
    void aRowWithContentBehindTheHeaderIsRagged() {
        // Given
        byte[] sheet = Workbook.ofRows(HEADER + texts(2, "a", "b", "c") + texts(3, "a", "b", ""))
                .bytes();

        // When
        Table table = Table.read(sheet, Table.XLSX, Limits.DEFAULT);

        // Then
        assertThat(table.rows()).extracting(table::isRagged).containsExactly(true, false);
    }

    @Test
    void aTruncatedFileIsRefused() {
        byte[] whole = Workbook.ofRows(HEADER).bytes();
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 30}) {
            refused(Arrays.copyOf(whole, length), "damaged or truncated");
        }
    }

    @Test
    void aZipBombIsRefusedWhateverPartItHidesIn() {
        byte[] zeros = new byte[40 * 1024 * 1024];
        refused(Workbook.ofRows(HEADER).part("xl/media/image1.png", zeros).bytes(), "zip bomb");
    }

    @Test
    void aSheetThatUnpacksBeyondTheCapIsRefused() {
        // Given
        Limits tight = new Limits(1 << 20, 100_000, 200, 10, 10, 100, 100);
        byte[] sheet = Workbook.ofRows(HEADER)
                .part("docProps/app.xml", "<a>" + "x".repeat(200_000) + "</a>")
                .bytes();

        // Then
        assertThatThrownBy(() -> Table.read(sheet, Table.XLSX, tight))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void aCellFarOutsideAnySheetIsRefusedBeforeMemoryIsAllotted() {
        refused(
                Workbook.ofRows(HEADER + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>")
                        .bytes(),
                "outside the columns");
        refused(
                Workbook.ofRows(HEADER + "<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>")
                        .bytes(),
                "outside the columns");
    }

    @Test
    void entitiesAreNotFollowed() {
        // Given
        String xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        // Then
        refused(Workbook.ofRows(HEADER).part("xl/worksheets/sheet1.xml", xxe).bytes(), "document type or entities");
    }

    @Test
    void aSheetOfAnUnexpectedNameIsLookedAtAsWell() {
        // Given: the workbook's relation points at a part whose name says nothing
        Workbook workbook = Workbook.ofRows(HEADER)
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"x\" Target=\"media/image1.png\"/></Relationships>")
                .part(
                        "xl/media/image1.png",
                        ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                        + "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")
                                .getBytes(StandardCharsets.UTF_8));

        // Then
        refused(workbook.bytes(), "outside the columns");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() {
        // Given
        byte[] zip = Workbook.ofRows("").bytes();

        // Then
        refused(zip, "no header row");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "damaged or truncated");
    }

    @Test
    void limitsOfRowsColumnsAndCharactersHold() {
        // Given
        Limits tight = new Limits(1 << 20, 1 << 20, 200, 2, 3, 100, 5);

        // Then
        assertThatThrownBy(() -> Table.read(
                        Workbook.ofRows(HEADER + texts(2, "a") + texts(3, "a") + texts(4, "a"))
                                .bytes(),
                        Table.XLSX,
                        tight))
                .hasMessage("The table has more than 2 rows.");
        assertThatThrownBy(() -> Table.read(
                        Workbook.ofRows(HEADER + texts(2, "a", "b", "c", "d")).bytes(), Table.XLSX, tight))
                .hasMessage("Row 2 has more than 3 columns.");
        assertThatThrownBy(() ->
                        Table.read(Workbook.ofRows(HEADER + texts(2, "abcdef")).bytes(), Table.XLSX, tight))
                .hasMessage("A cell of row 2 has more than 5 characters.");
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> Table.read(content, Table.XLSX, Limits.DEFAULT))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining(reason);
    }
}
