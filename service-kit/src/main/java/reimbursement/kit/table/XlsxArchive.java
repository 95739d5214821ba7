package reimbursement.kit.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Enumeration;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks an .xlsx once without keeping anything, so that a zip bomb or a malicious sheet is
 * refused before a reader that trusts its input sees it. It reads the archive with the class that
 * the sheet's reader uses, because two readers may see two different archives in the same bytes.
 */
final class XlsxArchive {
    private static final int MAX_ENTRIES = 1_000;
    private static final long RATIO_FROM = 1024L * 1024;

    private XlsxArchive() {}

    static void check(byte[] content, Limits limits) {
        InflatedBytes inflated =
                new InflatedBytes(content.length, limits.maxInflatedBytes(), limits.maxRatio(), RATIO_FROM);
        int entries = 0;
        boolean workbook = false;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                ZipArchiveEntry entry = all.nextElement();
                entries++;
                if (entries > MAX_ENTRIES) {
                    throw new UnreadableTable("The .xlsx file has more than " + MAX_ENTRIES + " parts.");
                }
                workbook |= entry.getName().equalsIgnoreCase("[Content_Types].xml");
                check(zip, entry, inflated);
            }
        } catch (UnreadableTable refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException damage) {
            throw new UnreadableTable("The .xlsx file is damaged or truncated: it cannot be unpacked.", damage);
        }
        if (!workbook) {
            throw new UnreadableTable("The file is a zip file, but not an .xlsx workbook.");
        }
    }

    private static void check(ZipFile zip, ZipArchiveEntry entry, InflatedBytes inflated)
            throws IOException, XMLStreamException {
        try (InputStream part = new BufferedInputStream(inflated.counting(zip.getInputStream(entry)))) {
            if (isMarkup(part)) {
                SheetShape.check(part);
            }
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** By content, because a part's name says nothing of what the workbook uses it for. */
    private static boolean isMarkup(InputStream part) throws IOException {
        part.mark(1);
        int first = part.read();
        part.reset();
        return first == '<' || first == 0xEF || first == 0xFE || first == 0xFF;
    }
}
