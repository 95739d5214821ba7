package reimbursement.kit.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that is refused (413 problem) beyond the limit. Some more of it is read and dropped first,
 * because most senders read the answer only when they have sent everything.
 */
final class LimitedStream extends FilterInputStream {
    private static final int DROPPED_TIMES = 8;

    private final BodyLimit limit;
    private long count;

    LimitedStream(InputStream body, BodyLimit limit) {
        super(body);
        this.limit = limit;
    }

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

    private void add(int bytes) throws IOException {
        count += bytes;
        if (count > limit.bytes()) {
            drop();
            throw Problems.tooLarge(limit.sentence());
        }
    }

    private void drop() throws IOException {
        byte[] dropped = new byte[8192];
        long left = limit.bytes() * DROPPED_TIMES;
        for (int read = in.read(dropped); read >= 0 && left > 0; read = in.read(dropped)) {
            left -= read;
        }
    }
}
