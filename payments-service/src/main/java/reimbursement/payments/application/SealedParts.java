package reimbursement.payments.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import reimbursement.payments.files.Sha256;

/** Cuts a file into parts, each compressed, sealed and put away as soon as it is whole; takes the digest on the way. */
final class SealedParts extends OutputStream {
    private static final int PART = 1 << 20;

    private final MessageDigest digest = Sha256.digest();
    private final byte[] part = new byte[PART];
    private final Kept kept;
    private int filled;
    private int parts;
    private long bytes;

    /** Seals a part and keeps it under its number, from 0. */
    @FunctionalInterface
    interface Kept {
        void part(int number, byte[] compressed);
    }

    SealedParts(Kept kept) {
        this.kept = kept;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        digest.update(from, start, length);
        bytes += length;
        for (var at = start; at < start + length; ) {
            var taken = Math.min(PART - filled, start + length - at);
            System.arraycopy(from, at, part, filled, taken);
            filled += taken;
            at += taken;
            if (filled == PART) {
                putAway();
            }
        }
    }

    /** Puts the last part away. Flushing does nothing: a part is put away when it is full. */
    @Override
    public void close() throws IOException {
        if (filled > 0) {
            putAway();
        }
    }

    long bytes() {
        return bytes;
    }

    /** Of the whole file, once it is closed. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void putAway() throws IOException {
        var compressed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(compressed, deflater)) {
            out.write(part, 0, filled);
        } finally {
            deflater.end();
        }
        kept.part(parts++, compressed.toByteArray());
        filled = 0;
    }
}
