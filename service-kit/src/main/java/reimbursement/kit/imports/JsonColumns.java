package reimbursement.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import reimbursement.kit.json.EventJson;

/** Maps in jsonb columns. */
final class JsonColumns {
    private JsonColumns() {}

    static String write(Map<String, ?> map) {
        try {
            return EventJson.mapper().writeValueAsString(new TreeMap<>(map));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a map could not be written as JSON", failure);
        }
    }

    static Map<String, String> strings(String json) {
        return read(json, new TypeReference<TreeMap<String, String>>() {});
    }

    static Map<String, Long> numbers(String json) {
        return read(json, new TypeReference<TreeMap<String, Long>>() {});
    }

    private static <V> Map<String, V> read(String json, TypeReference<? extends SortedMap<String, V>> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a map could not be read from JSON", failure);
        }
    }
}
