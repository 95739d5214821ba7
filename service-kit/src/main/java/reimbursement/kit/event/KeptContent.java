package reimbursement.kit.event;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Sha256;

/**
 * What is kept of a parked record's content: all of it, or of one that is too large its length and digest; it stays on the
 * topic.
 *
 * @param note added to the detail, empty where the content is kept
 */
record KeptContent(byte @Nullable [] bytes, String note) {
    static KeptContent of(byte @Nullable [] value, int most) {
        return value == null || value.length <= most
                ? new KeptContent(value, "")
                : new KeptContent(null, "; %d bytes, SHA-256 %s, not kept".formatted(value.length, digest(value)));
    }

    private static String digest(byte[] value) {
        return HexFormat.of().formatHex(Sha256.of(value));
    }
}
