package reimbursement.kit.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an .xlsx by hand, so that every oddity of one can be tested. */
final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGES = "http://schemas.openxmlformats.org/package/2006";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbook() {}

    /** A workbook whose one sheet has these rows, as XML. */
    static Workbook ofRows(String rows) {
        Workbook workbook = new Workbook();
        workbook.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGES + "/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                        + "</Types>");
        workbook.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        workbook.part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGES + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        workbook.part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        workbook.part("xl/sharedStrings.xml", "<sst xmlns=\"" + SHEETS + "\"><si><t>shared</t></si></sst>");
        return workbook;
    }

    /** A row of inline texts. */
    static String texts(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + i, number, texts[i]));
        }
        return row.append("</row>").toString();
    }

    Workbook part(String name, String xml) {
        return part(name, (HEAD + xml).getBytes(UTF_8));
    }

    Workbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
