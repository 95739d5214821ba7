package reimbursement.officers.domain.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A roster as of a snapshot, in two values that another context can compute for itself.
 *
 * @param rows the number of its lines
 * @param sha256 lower hex, over the lines in UTF-8, sorted bytewise, a line feed after each
 */
public record RosterHash(int rows, String sha256) {

    public static RosterHash of(Collection<RosterLine> roster, LocalDate snapshot) {
        List<byte[]> lines = roster.stream()
                .map(line -> line.asOf(snapshot))
                .flatMap(Optional::stream)
                .map(line -> line.text().getBytes(UTF_8))
                .sorted(Arrays::compareUnsigned)
                .toList();
        MessageDigest digest = newDigest();
        for (byte[] line : lines) {
            digest.update(line);
            digest.update((byte) '\n');
        }
        return new RosterHash(lines.size(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
