package reimbursement.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An event as it stands on a topic.
 *
 * @param type the contract's name, such as {@code officer-trained}
 */
public record PublishedEvent(
        String topic, String key, long sequence, String type, Map<String, String> headers, JsonNode data) {

    /** A field of the data as text. */
    public String text(String field) {
        return data.path(field).asText();
    }
}
