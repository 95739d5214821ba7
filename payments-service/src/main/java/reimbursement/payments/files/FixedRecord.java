package reimbursement.payments.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record of fixed length in the making: blanks, and fields at their places, counted from one. */
final class FixedRecord {
    private final byte[] line;

    private FixedRecord(int length) {
        line = new byte[length];
        Arrays.fill(line, (byte) ' ');
    }

    static FixedRecord ofLength(int length) {
        return new FixedRecord(length);
    }

    /** Text from the left; nothing where there is none. */
    FixedRecord text(int start, int length, @Nullable String value) {
        if (value != null) {
            put(start, length, value);
        }
        return this;
    }

    /** A number from the right, zeros before it. */
    FixedRecord number(int start, int length, long value) {
        var digits = Long.toString(value);
        if (value < 0 || digits.length() > length) {
            throw new IllegalArgumentException("a number that does not fit " + length + " digits");
        }
        put(start, length, "0".repeat(length - digits.length()) + digits);
        return this;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(line);
        out.write('\n');
    }

    private void put(int start, int length, String value) {
        var bytes = value.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length > length) {
            throw new IllegalArgumentException("a value that does not fit " + length + " characters");
        }
        System.arraycopy(bytes, 0, line, start - 1, bytes.length);
    }
}
