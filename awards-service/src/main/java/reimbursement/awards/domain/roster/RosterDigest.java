package reimbursement.awards.domain.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * How two services tell that they hold the same roster: the number of lines, and the SHA-256 over the lines sorted
 * bytewise, each ended by a line feed.
 *
 * @param rows 0 or more
 * @param sha256 64 hexadecimal digits in lower case
 */
public record RosterDigest(int rows, String sha256) {

    static RosterDigest of(Collection<RosterRow> rows) {
        MessageDigest digest = newDigest();
        // every line is ASCII, so the order of strings is the order of bytes
        rows.stream()
                .map(RosterRow::line)
                .sorted()
                .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return new RosterDigest(rows.size(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
