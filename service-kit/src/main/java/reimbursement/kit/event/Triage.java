package reimbursement.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.EventJson;

/** Decides for each record of a topic, in order, what becomes of it. */
final class Triage {
    private final EventReader<?> reader;
    private final KeyProgress progress;
    private final ObjectMapper json = EventJson.mapper();

    Triage(EventReader<?> reader, KeyProgress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    Verdict judge(ConsumerRecord<String, byte[]> record) {
        Envelope envelope;
        try {
            envelope = Envelope.read(record.key(), record.headers());
        } catch (MalformedEnvelope malformed) {
            return new Verdict.Park(
                    record, null, null, ParkingReason.UNDECODABLE, String.valueOf(malformed.getMessage()));
        }
        String key = record.key();
        long expected = progress.last(key) + 1;
        if (envelope.sequence() < expected) {
            return new Verdict.Duplicate();
        }
        if (envelope.sequence() > expected) {
            progress.cameEarly(key);
            return park(record, envelope, ParkingReason.GAP, "expected sequence " + expected);
        }
        progress.moveTo(key, envelope.sequence());
        if (progress.isBlocked(key)) {
            return park(record, envelope, ParkingReason.BEHIND, "an earlier event of this key is parked");
        }
        return read(record, envelope);
    }

    /** The event in a record whose place is not in question. */
    Verdict read(ConsumerRecord<String, byte[]> record, Envelope envelope) {
        String key = record.key();
        Optional<String> contract = EventType.contracted(envelope.type());
        if (contract.isEmpty()) {
            progress.block(key);
            return park(record, envelope, ParkingReason.UNKNOWN_TYPE, "no contract describes this type");
        }
        Class<?> type = reader.types().get(contract.get());
        return type == null
                ? new Verdict.Unread(key, envelope.sequence())
                : decode(record, envelope, contract.get(), type);
    }

    private Verdict decode(ConsumerRecord<String, byte[]> record, Envelope envelope, String contract, Class<?> type) {
        try {
            Object data = data(record.value(), type);
            if (data != null) {
                return new Verdict.Apply(new ReceivedEvent<>(
                        envelope.id(),
                        record.topic(),
                        record.key(),
                        envelope.sequence(),
                        contract,
                        envelope.time(),
                        data));
            }
            progress.block(record.key());
            return park(record, envelope, ParkingReason.UNDECODABLE, "there is no data");
        } catch (JsonProcessingException failure) {
            progress.block(record.key());
            return park(
                    record,
                    envelope,
                    ParkingReason.UNDECODABLE,
                    failure.getClass().getSimpleName());
        } catch (IOException failure) {
            progress.block(record.key());
            return park(record, envelope, ParkingReason.UNDECODABLE, "the data is not text");
        }
    }

    private @Nullable Object data(byte @Nullable [] value, Class<?> type) throws IOException {
        return value == null ? null : json.readValue(value, type);
    }

    private static Verdict.Park park(
            ConsumerRecord<String, byte[]> record, Envelope envelope, ParkingReason reason, String detail) {
        return new Verdict.Park(record, envelope.sequence(), envelope.type(), reason, detail);
    }
}
