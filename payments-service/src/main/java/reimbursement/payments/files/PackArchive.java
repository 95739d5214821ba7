package reimbursement.payments.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip whose bytes depend on its contents alone: entries in the order in which they are added, all of one date. */
public final class PackArchive implements AutoCloseable {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    /** Writes what stands in an entry. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the lines of an entry. */
    @FunctionalInterface
    public interface Lines {
        void writeTo(ChainedLines lines) throws IOException;
    }

    /**
     * What was added.
     *
     * @param lines how many lines, null for what is not chained
     * @param last the digest of the last line, null for what is not chained
     */
    public record Entry(
            String name,
            String sha256,
            @Nullable Long lines,
            @Nullable String last) {}

    public PackArchive(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    public Entry add(String name, Content content) throws IOException {
        var entry = new Entry(name, write(name, content), null, null);
        entries.add(entry);
        return entry;
    }

    public void addLines(String name, Lines lines) throws IOException {
        var chain = new ChainedLines[1];
        var sha256 = write(name, out -> {
            chain[0] = new ChainedLines(out);
            lines.writeTo(chain[0]);
        });
        entries.add(new Entry(name, sha256, chain[0].lines(), chain[0].last()));
    }

    /** All that was added, in its order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String write(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        var digest = Sha256.digest();
        content.writeTo(new DigestOutputStream(new Open(zip), digest));
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    /** An entry ends when the archive says so, not when whoever writes it is done. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() {}
    }
}
