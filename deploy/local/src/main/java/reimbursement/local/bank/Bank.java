package reimbursement.local.bank;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A bank without memory: the same order and seed get the same answers, byte for byte. It refuses an order that does not
 * add up; otherwise it refuses a few transfers, books the rest and has a few of them come back.
 */
public final class Bank {
    /** ISO 20022: the control sum or the number of transactions is wrong. */
    private static final String DOES_NOT_ADD_UP = "AM10";

    private final Fates fates;

    public Bank(long seed) {
        this.fates = new Fates(seed);
    }

    /**
     * @param statusReport pain.002.001.11, sent at once
     * @param notification camt.054.001.08, sent when booked; none where the whole order was refused
     */
    public record Answers(byte[] statusReport, Optional<byte[]> notification) {}

    /**
     * @param pain001 a pain.001.001.09
     * @throws IllegalArgumentException when it is none
     */
    public Answers answer(byte[] pain001) {
        var order = OrderReader.read(pain001);
        if (!order.isBalanced()) {
            return new Answers(StatusReport.refusing(order, DOES_NOT_ADD_UP), Optional.empty());
        }
        Map<String, Fate> dealt = fates.of(order.transfers());
        return new Answers(StatusReport.on(order, dealt), Optional.of(Notification.on(order, dealt)));
    }

    /** An id of at most 35 characters that follows from the order's, so that the same answer has the same id. */
    static String answerId(String kind, Order order) {
        var name = UUID.nameUUIDFromBytes((kind + order.messageId()).getBytes(StandardCharsets.UTF_8));
        return kind + name.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    static OffsetDateTime readAt(Order order) {
        return order.createdAt().plusHours(1);
    }
}
