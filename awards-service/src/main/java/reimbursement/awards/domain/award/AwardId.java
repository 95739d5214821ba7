package reimbursement.awards.domain.award;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.UUID;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** The ids of awards: UUIDs of version 7 whose time is the quarter's last day and whose rest is a digest of the agency. */
final class AwardId {
    private static final long VERSION = 0x7000L;
    private static final long TWELVE_BITS = 0x0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long SIXTY_TWO_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private AwardId() {}

    /** Always the same for an agency and a quarter. */
    static UUID of(UUID agencyId, FiscalQuarter quarter) {
        ByteBuffer digest = ByteBuffer.wrap(sha256("award|" + agencyId + '|' + quarter));
        long time =
                quarter.snapshotOn().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
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
