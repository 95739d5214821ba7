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

    /** Characters of a key or an attribute. Ours are names, ids and numbers; PostgreSQL indexes no text of thousands. */
    private static final int LONGEST = 200;

    /** What a PostgreSQL timestamp, a Java instant and a person all understand. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

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
            if (envelope.time.isBefore(EARLIEST) || envelope.time.isAfter(LATEST)) {
                throw new MalformedEnvelope("ce_time is not of our age");
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

    /** Whether a record's key may be one of ours: short, and without U+0000, which PostgreSQL does not store. */
    static boolean isKey(@Nullable String key) {
        return key != null && !key.isEmpty() && key.length() <= LONGEST && key.indexOf('\0') < 0;
    }

    private static String required(Headers headers, String name) throws MalformedEnvelope {
        String value = CloudEventHeaders.get(headers, name);
        if (value == null || value.isBlank() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw new MalformedEnvelope(name + " is missing or malformed");
        }
        return value;
    }
}
