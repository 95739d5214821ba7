package reimbursement.local.bank;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deals out fates by seed and account, never by amount or by ids that change from run to run: the same accounts meet the
 * same fate. Of every order a few transfers come back; of a larger one a few are refused as well.
 */
final class Fates {
    private static final int RETURNED_PER_MILLE = 15;
    private static final int REJECTED_PER_MILLE = 5;
    private static final int LARGE = 20;
    private static final List<String> REJECTIONS = List.of("AC01", "AC04", "AC06", "RC01");
    private static final List<String> RETURNS = List.of("R03", "R02", "R04", "R16", "R20", "R23");

    private final long seed;

    Fates(long seed) {
        this.seed = seed;
    }

    /** The fate of every transfer, by its end-to-end id. */
    Map<String, Fate> of(List<Transfer> transfers) {
        var drawn = transfers.stream()
                .sorted(Comparator.comparingLong(this::lot).thenComparing(Transfer::endToEndId))
                .toList();
        var rejected = drawn.size() < LARGE ? 0 : Math.max(1, drawn.size() * REJECTED_PER_MILLE / 1_000);
        var returned = drawn.size() < 2 ? 0 : Math.max(1, drawn.size() * RETURNED_PER_MILLE / 1_000);
        Map<String, Fate> fates = new HashMap<>();
        for (var place = 0; place < drawn.size(); place++) {
            fates.put(drawn.get(place).endToEndId(), fate(place, rejected, returned));
        }
        return fates;
    }

    private static Fate fate(int place, int rejected, int returned) {
        if (place < rejected) {
            return new Fate.Rejected(REJECTIONS.get(place % REJECTIONS.size()));
        }
        if (place < rejected + returned) {
            return new Fate.Returned(RETURNS.get((place - rejected) % RETURNS.size()));
        }
        return new Fate.Settled();
    }

    private long lot(Transfer transfer) {
        var text = seed + "|" + transfer.routingNumber() + "|" + transfer.accountNumber();
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
