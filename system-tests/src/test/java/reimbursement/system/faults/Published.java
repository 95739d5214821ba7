package reimbursement.system.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One record of a topic, in the order of its partition. */
record Published(
        String topic, int partition, long offset, String key, long sequence, String id, String type, String data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What orders it. */
    Key ordering() {
        return new Key(topic, key);
    }

    JsonNode json() {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("no JSON in " + this, unreadable);
        }
    }

    boolean says(Published other) {
        return id.equals(other.id) && type.equals(other.type) && data.equals(other.data);
    }

    String where() {
        return topic + "/" + partition + "@" + offset + " " + key + " #" + sequence + " " + type;
    }

    /** A key of a topic. */
    record Key(String topic, String key) {
        @Override
        public String toString() {
            return topic + " " + key;
        }
    }
}
