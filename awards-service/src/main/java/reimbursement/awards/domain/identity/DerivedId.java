package reimbursement.awards.domain.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** UUIDs of version 7 whose time is the beginning of a day and whose rest is a digest of a name. */
public final class DerivedId {
    private static final long VERSION = 0x7000L;
    private static final long TWELVE_BITS = 0x0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long SIXTY_TWO_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private DerivedId() {}

    /** Always the same for a name and a day (UTC). */
    public static UUID of(String name, LocalDate day) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(name));
        long time = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        long most = (time << 16) | VERSION | (digest.getLong() & TWELVE_BITS);
        long least = VARIANT | (digest.getLong() & SIXTY_TWO_BITS);
        return new UUID(most, least);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
