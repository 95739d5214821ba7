package reimbursement.kit.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The CloudEvents attributes that a consumer goes by. */
public record Envelope(
        UUID id,
        String type,
        long sequence,
        Instant time,
        @Nullable String traceparent) {

    /** @throws MalformedEnvelope if an attribute is missing or false */
    public static Envelope read(@Nullable String key, Headers headers) throws MalformedEnvelope {
        if (!"1.0".equals(CloudEventHeaders.get(headers, CloudEventHeaders.SPEC_VERSION))) {
            throw new MalformedEnvelope("ce_specversion is not 1.0");
        }
        if (key == null || !isKey(key) || !key.equals(CloudEventHeaders.get(headers, CloudEventHeaders.SUBJECT))) {
            throw new MalformedEnvelope("ce_subject is not the record's key");
        }
        String sequence = required(headers, CloudEventHeaders.SEQUENCE);
        try {
            Envelope envelope = new Envelope(
                    UUID.fromString(required(headers, CloudEventHeaders.ID)),
                    required(headers, CloudEventHeaders.TYPE),
                    Long.parseLong(sequence),
                    Instant.parse(required(headers, CloudEventHeaders.TIME)),
                    CloudEventHeaders.get(headers, CloudEventHeaders.TRACEPARENT));
            if (envelope.sequence < 1) {
                throw new MalformedEnvelope("ce_sequence is below 1");
            }
            return envelope;
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw new MalformedEnvelope("ce_id, ce_sequence or ce_time is malformed");
        }
    }

    /** The contract's name, such as {@code officer-trained}, or empty if no contract describes such a type. */
    public Optional<String> contract() {
        return EventType.contracted(type);
    }

    /** Who says that it said this, such as {@code /officers-service}. */
    public static Optional<String> source(Headers headers) {
        return Optional.ofNullable(CloudEventHeaders.get(headers, CloudEventHeaders.SOURCE));
    }

    /** Whether a record's key may be one of ours: PostgreSQL stores no U+0000. */
    static boolean isKey(@Nullable String key) {
        return key != null && key.indexOf('\0') < 0;
    }

    private static String required(Headers headers, String name) throws MalformedEnvelope {
        String value = CloudEventHeaders.get(headers, name);
        if (value == null || value.isBlank() || value.indexOf('\0') >= 0) {
            throw new MalformedEnvelope(name + " is missing or malformed");
        }
        return value;
    }
}
