package reimbursement.payments.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import reimbursement.payments.domain.schedules.FileFormat;

/**
 * Copies a payment file with stars for its account numbers, but for their last characters; all else stays where it is,
 * byte for byte. No more than a tag or a record is in memory.
 */
public abstract sealed class MaskedAccounts extends OutputStream {
    private static final int LONGEST = 1 << 16;

    private final OutputStream out;
    private final byte end;
    private byte[] part = new byte[1024];
    private int length;

    private MaskedAccounts(OutputStream out, char end) {
        this.out = out;
        this.end = (byte) end;
    }

    /** A copy of a file of this format. */
    public static MaskedAccounts of(FileFormat format, OutputStream out) {
        return switch (format) {
            case PAIN_001 -> new OfPain001(out);
            case PAM_SPR -> new OfPamSpr(out);
        };
    }

    @Override
    public void write(int value) throws IOException {
        if (length == part.length) {
            if (length == LONGEST) {
                throw new IOException("a payment file without an end of tag or record");
            }
            part = Arrays.copyOf(part, Math.min(LONGEST, length * 2));
        }
        part[length++] = (byte) value;
        if ((byte) value == end) {
            pass();
        }
    }

    @Override
    public void write(byte[] bytes, int start, int count) throws IOException {
        for (var at = start; at < start + count; at++) {
            write(bytes[at]);
        }
    }

    @Override
    public void close() throws IOException {
        pass();
        out.flush();
    }

    abstract String masked(String part);

    private void pass() throws IOException {
        out.write(masked(new String(part, 0, length, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        length = 0;
    }

    /** Stars but for the last four characters, the last two of fewer than eight. */
    private static String stars(String number) {
        var shown = Math.min(number.length(), number.length() < 8 ? 2 : 4);
        return "*".repeat(number.length() - shown) + number.substring(number.length() - shown);
    }

    /** What stands in an Id between the tags of an account. A part is the text before a tag, and the tag. */
    private static final class OfPain001 extends MaskedAccounts {
        private static final Pattern ACCOUNT = Pattern.compile("<(/?)(\\w+:)?(DbtrAcct|CdtrAcct)>");
        private static final Pattern ID = Pattern.compile("([^<]*)(</(?:\\w+:)?Id>)");

        private boolean inAccount;

        OfPain001(OutputStream out) {
            super(out, '>');
        }

        @Override
        String masked(String part) {
            var account = ACCOUNT.matcher(part);
            if (account.find()) {
                inAccount = account.group(1).isEmpty();
                return part;
            }
            var id = ID.matcher(part);
            return inAccount && id.matches() && !id.group(1).isBlank() ? stars(id.group(1)) + id.group(2) : part;
        }
    }

    /** The account number of an ACH payment: 17 characters from the 196th of a record 02. */
    private static final class OfPamSpr extends MaskedAccounts {
        private static final int START = 195;
        private static final int END = 212;

        OfPamSpr(OutputStream out) {
            super(out, '\n');
        }

        @Override
        String masked(String part) {
            if (!part.startsWith("02") || part.length() < END) {
                return part;
            }
            var number = part.substring(START, END).stripTrailing();
            return part.substring(0, START) + stars(number) + part.substring(START + number.length());
        }
    }
}
