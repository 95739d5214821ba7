package reimbursement.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One transaction: the keys' sequences move and the events take effect, or neither. */
@ApplicationScoped
class InboxBatch {
    private final DataSource database;
    private final InboxRows rows;
    private final Map<String, EventReader<?>> readers = new HashMap<>();

    InboxBatch(DataSource database, InboxRows rows, @Any Instance<EventReader<?>> readers) {
        this.database = database;
        this.rows = rows;
        readers.forEach(reader -> this.readers.put(reader.topic(), reader));
    }

    void apply(String topic, List<ConsumerRecord<String, byte[]>> records) {
        EventReader<?> reader = Objects.requireNonNull(readers.get(topic), topic);
        QuarkusTransaction.requiringNew().run(() -> {
            KeyProgress progress = lock(topic, records);
            Triage triage = new Triage(reader, progress);
            List<ReceivedEvent<Object>> events = new ArrayList<>();
            List<Verdict.Park> parks = new ArrayList<>();
            for (ConsumerRecord<String, byte[]> record : records) {
                switch (triage.judge(record)) {
                    case Verdict.Apply apply -> events.add(apply.event());
                    case Verdict.Park park -> parks.add(park);
                    case Verdict.Duplicate duplicate -> {}
                    case Verdict.Unread unread -> {}
                }
            }
            trace(records);
            if (!events.isEmpty()) {
                hand(reader, events);
            }
            store(topic, progress, parks);
        });
    }

    void park(String topic, ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        EventReader<?> reader = Objects.requireNonNull(readers.get(topic), topic);
        QuarkusTransaction.requiringNew().run(() -> {
            KeyProgress progress = lock(topic, List.of(record));
            switch (new Triage(reader, progress).judge(record)) {
                case Verdict.Apply apply -> store(topic, progress, List.of(culprit(record, apply.event(), failure)));
                case Verdict.Park park -> store(topic, progress, List.of(park));
                case Verdict.Unread unread -> store(topic, progress, List.of());
                case Verdict.Duplicate duplicate -> {}
            }
        });
    }

    private static Verdict.Park culprit(
            ConsumerRecord<String, byte[]> record, ReceivedEvent<Object> event, RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal ->
                new Verdict.Park(
                        record,
                        event.sequence(),
                        EventType.wire(event.type()),
                        ParkingReason.REFUSED,
                        refusal.rule() + ": " + refusal.getMessage());
            default ->
                new Verdict.Park(
                        record,
                        event.sequence(),
                        EventType.wire(event.type()),
                        ParkingReason.FAILED,
                        failure.getClass().getSimpleName());
        };
    }

    private KeyProgress lock(String topic, List<ConsumerRecord<String, byte[]>> records) {
        List<String> keys = records.stream()
                .map(ConsumerRecord::key)
                .filter(Objects::nonNull)
                .toList();
        try (Connection connection = database.getConnection()) {
            return rows.lock(connection, topic, keys);
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
    }

    private void store(String topic, KeyProgress progress, List<Verdict.Park> parks) {
        try (Connection connection = database.getConnection()) {
            rows.park(connection, parks);
            rows.move(connection, topic, progress.moved());
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
    }

    private static void trace(List<ConsumerRecord<String, byte[]>> records) {
        Trace.set(CloudEventHeaders.get(records.getLast().headers(), CloudEventHeaders.TRACEPARENT));
    }

    /** The reader's own types were used to decode: {@link Triage} made each event's data from {@link EventReader#types}. */
    private static <E> void hand(EventReader<E> reader, List<ReceivedEvent<Object>> events) {
        List<ReceivedEvent<E>> typed = new ArrayList<>(events.size());
        for (ReceivedEvent<Object> event : events) {
            Class<? extends E> type = Objects.requireNonNull(reader.types().get(event.type()));
            typed.add(new ReceivedEvent<>(
                    event.id(),
                    event.topic(),
                    event.key(),
                    event.sequence(),
                    event.type(),
                    event.recordedAt(),
                    type.cast(event.data())));
        }
        reader.apply(typed);
    }
}
