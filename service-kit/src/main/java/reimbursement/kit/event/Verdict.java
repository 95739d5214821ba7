package reimbursement.kit.event;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What becomes of a record that arrived. */
sealed interface Verdict {
    /** Applied or parked before. */
    record Duplicate() implements Verdict {}

    /** In order, of a contract that this consumer does not read: only the sequence moves. */
    record Unread(String key, long sequence) implements Verdict {}

    /** In order: to be applied. */
    record Apply(ReceivedEvent<Object> event) implements Verdict {}

    /**
     * Cannot be applied now.
     *
     * @param sequence empty for a record that is no event at all: it blocks nothing
     */
    record Park(
            ConsumerRecord<String, byte[]> record,
            @Nullable Long sequence,
            @Nullable String type,
            ParkingReason reason,
            String detail)
            implements Verdict {

        /** An event in order that the reader could not apply. */
        static Park culprit(
                ConsumerRecord<String, byte[]> record, ReceivedEvent<Object> event, RuntimeException failure) {
            return new Park(
                    record,
                    event.sequence(),
                    EventType.wire(event.type()),
                    ParkingReason.of(failure),
                    ParkingReason.detail(failure));
        }
    }
}
