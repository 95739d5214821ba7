package reimbursement.kit.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The kinds of table that are read, and how their first bytes tell them from other files. */
enum TableKind {
    CSV,
    XLSX;

    private static final int LOOKED_AT = 512;

    static TableKind ofMediaType(String mediaType) {
        String essence = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (essence.equals(Table.CSV)) {
            return CSV;
        }
        if (essence.equals(Table.XLSX)) {
            return XLSX;
        }
        throw new UnreadableTable("The media type must be " + Table.CSV + " or " + Table.XLSX + ".");
    }

    /** Another character set may be declared as long as nothing depends on it. */
    static void mustBeUtf8(String mediaType, byte[] content) {
        String lower = mediaType.toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
        int at = lower.indexOf(";charset=");
        if (at >= 0 && !lower.startsWith("utf-8", at + 9) && !isAscii(content)) {
            throw new UnreadableTable("The character set of CSV must be UTF-8.");
        }
    }

    private static boolean isAscii(byte[] content) {
        for (byte one : content) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    void mustFit(byte[] content) {
        Optional<String> other = otherKind(content);
        boolean zip = startsWith(content, 'P', 'K', 3, 4);
        switch (this) {
            case CSV -> {
                if (zip) {
                    throw new UnreadableTable("The file is a zip or .xlsx file, but was sent as CSV.");
                }
                other.ifPresent(kind -> {
                    throw new UnreadableTable("The file is " + kind + ", not CSV.");
                });
            }
            case XLSX -> {
                if (!zip) {
                    throw new UnreadableTable("The file is " + other.orElse("not an .xlsx file")
                            + other.map(kind -> ", not an .xlsx file").orElse("") + ".");
                }
            }
        }
    }

    private static Optional<String> otherKind(byte[] content) {
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("an .xls or another old Office file");
        }
        if (startsWith(content, '%', 'P', 'D', 'F')) {
            return Optional.of("a PDF");
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return Optional.of("text in UTF-16");
        }
        if (startsWith(content, 0x1F, 0x8B)) {
            return Optional.of("a gzip file");
        }
        return markup(content);
    }

    private static Optional<String> markup(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of("an HTML page");
        }
        return start.startsWith("<?xml") ? Optional.of("an XML file") : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
