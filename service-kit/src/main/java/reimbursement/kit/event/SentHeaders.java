package reimbursement.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The headers that are the same for all that a service publishes, or for all of a type; made once. */
final class SentHeaders {
    private final List<Header> ofAll;
    private final Map<String, Header> ofTypes = new HashMap<>();

    SentHeaders(String source) {
        this.ofAll = List.of(
                header(CloudEventHeaders.SPEC_VERSION, "1.0"),
                header(CloudEventHeaders.SOURCE, source),
                header(CloudEventHeaders.CONTENT_TYPE, "application/json"));
    }

    List<Header> ofAll() {
        return ofAll;
    }

    Header ofType(String name) {
        return ofTypes.computeIfAbsent(name, n -> header(CloudEventHeaders.TYPE, EventType.wire(n)));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
