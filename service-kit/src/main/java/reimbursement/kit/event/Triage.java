package reimbursement.kit.event;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Decides for each record of a topic, in order, what becomes of it. */
final class Triage {
    private final EventReader<?> reader;
    private final KeyProgress progress;
    private final int largest;

    /** @param largest bytes of data that are read */
    Triage(EventReader<?> reader, KeyProgress progress, int largest) {
        this.reader = reader;
        this.progress = progress;
        this.largest = largest;
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
            return new Verdict.Apply(new ReceivedEvent<>(
                    envelope.id(),
                    record.topic(),
                    record.key(),
                    envelope.sequence(),
                    contract,
                    envelope.time(),
                    EventData.read(record.value(), largest, contract, type)));
        } catch (CannotApply found) {
            progress.block(record.key());
            return park(record, envelope, found.reason(), found.detail());
        }
    }

    private static Verdict.Park park(
            ConsumerRecord<String, byte[]> record, Envelope envelope, ParkingReason reason, String detail) {
        return new Verdict.Park(record, envelope.sequence(), envelope.type(), reason, detail);
    }
}
