package reimbursement.kit.event;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as a consumer sees it.
 *
 * @param sequence its place among the events of its key: 1, 2, 3 …
 * @param type the contract's name, such as {@code officer-trained}
 * @param recordedAt when its owner learned the fact
 * @param data the fields that this consumer reads
 */
public record ReceivedEvent<E>(
        UUID id, String topic, String key, long sequence, String type, Instant recordedAt, E data) {}
