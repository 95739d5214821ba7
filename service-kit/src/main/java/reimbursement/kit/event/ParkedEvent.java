package reimbursement.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parked event as an operator sees it: headers and reason, never the content.
 *
 * @param sequence absent for a record that is no event; such a record holds nothing up
 * @param reason undecodable, schema-violation, unknown-type, gap, behind, refused or failed
 */
record ParkedEvent(
        UUID id,
        String topic,
        String key,
        @Nullable Long sequence,
        int partition,
        long offset,
        @Nullable String type,
        JsonNode headers,
        String reason,
        @Nullable String detail,
        Instant parkedAt) {}
