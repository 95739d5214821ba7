package reimbursement.payments.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Writes JSON objects one a line, each with the SHA-256 of the line before in its first field {@code previous}; the
 * first line has 64 zeros. A line that is changed, taken out or put in breaks the chain behind it.
 */
public final class ChainedLines {
    /** What stands where there is no line before. */
    public static final String FIRST = "0".repeat(64);

    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private String last = FIRST;
    private long lines;

    public ChainedLines(OutputStream out) {
        this.out = out;
    }

    /** @param object a JSON object with at least one field */
    public void add(String object) throws IOException {
        // No string of JSON holds a line end; PostgreSQL sets some between the elements of an array.
        var line = ("{\"previous\":\"" + last + "\"," + object.substring(1).replace("\n", ""))
                .getBytes(StandardCharsets.UTF_8);
        last = HexFormat.of().formatHex(digest.digest(line));
        out.write(line);
        out.write('\n');
        lines++;
    }

    /** The digest of the last line, {@link #FIRST} where there is none. */
    public String last() {
        return last;
    }

    public long lines() {
        return lines;
    }
}
