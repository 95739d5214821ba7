package reimbursement.kit.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the unpacked bytes over all parts of an archive and stops at the cap. */
final class InflatedBytes {
    private final long cap;
    private final String refusal;
    private long count;

    InflatedBytes(long packed, long maxInflated, int maxRatio, long ratioFrom) {
        long byRatio = Math.max(ratioFrom, packed * maxRatio);
        this.cap = Math.min(maxInflated, byRatio);
        this.refusal = byRatio < maxInflated
                ? "The .xlsx file unpacks to more than " + maxRatio + " times its size and is refused as a zip bomb."
                : "The .xlsx file unpacks to more than " + maxInflated + " bytes.";
    }

    InputStream counting(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                add(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                add(Math.max(0, read));
                return read;
            }
        };
    }

    private void add(int bytes) {
        count += bytes;
        if (count > cap) {
            throw new UnreadableTable(refusal);
        }
    }
}
