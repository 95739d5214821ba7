package reimbursement.kit.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that this service once published and whose change its database no longer holds.
 *
 * @param type the contract's name, such as {@code officer-trained}
 */
public record LostEvent(
        String topic, String key, long sequence, UUID id, String type, Instant recordedAt, JsonNode data) {}
