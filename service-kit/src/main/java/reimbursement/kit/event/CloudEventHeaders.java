package reimbursement.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0, binary mode: the names of the headers on Kafka. */
final class CloudEventHeaders {
    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String SEQUENCE = "ce_sequence";
    static final String CONTENT_TYPE = "content-type";
    static final String TRACEPARENT = "traceparent";

    private static final Set<String> NAMES =
            Set.of(SPEC_VERSION, ID, SOURCE, TYPE, SUBJECT, TIME, SEQUENCE, CONTENT_TYPE, TRACEPARENT);
    private static final int MOST = 50;
    private static final int LONGEST = 500;

    private CloudEventHeaders() {}

    static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    static @Nullable String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Headers as text, for an operator to read: the last of each name, of a sender who says too much only the beginning. */
    static Map<String, String> text(Headers headers) {
        Map<String, String> text = new LinkedHashMap<>();
        for (Header header : headers) {
            String name = beginning(header.key());
            if (text.size() < MOST || text.containsKey(name) || NAMES.contains(name)) {
                byte[] value = header.value();
                text.put(name, value == null ? "" : beginning(decoded(value)));
            }
        }
        return text;
    }

    private static String decoded(byte[] value) {
        return new String(value, 0, Math.min(value.length, LONGEST * 4), StandardCharsets.UTF_8);
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
