package reimbursement.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One transaction: the keys' sequences move and the events take effect, or neither. */
@ApplicationScoped
class InboxBatch {
    private static final int LONGEST_SECONDS = 300;

    private final DataSource database;
    private final Received received;
    private final ParkedRows parked;
    private final Readers readers;
    private final int largest;

    InboxBatch(DataSource database, Received received, ParkedRows parked, Readers readers, EventLimits limits) {
        this.database = database;
        this.received = received;
        this.parked = parked;
        this.readers = readers;
        this.largest = limits.largestReceived();
    }

    /** Applies records in order; returns the keys for which an event that came early may have its turn now. */
    Set<String> apply(String topic, List<ConsumerRecord<String, byte[]>> records) {
        EventReader<?> reader = readers.of(topic);
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            KeyProgress progress = lock(topic, records);
            Triage triage = new Triage(reader, progress, largest);
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
            if (!events.isEmpty()) {
                hand(reader, events, records.getLast());
            }
            store(topic, progress, parks);
            return progress.early();
        });
    }

    /** Parks a record that could not be applied. */
    void park(String topic, ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        EventReader<?> reader = readers.of(topic);
        QuarkusTransaction.requiringNew().run(() -> {
            KeyProgress progress = lock(topic, List.of(record));
            switch (new Triage(reader, progress, largest).judge(record)) {
                case Verdict.Apply apply ->
                    store(topic, progress, List.of(Verdict.Park.culprit(record, apply.event(), failure)));
                case Verdict.Park park -> store(topic, progress, List.of(park));
                case Verdict.Unread unread -> store(topic, progress, List.of());
                case Verdict.Duplicate duplicate -> {}
            }
        });
    }

    private KeyProgress lock(String topic, List<ConsumerRecord<String, byte[]>> records) {
        List<String> keys = records.stream()
                .map(ConsumerRecord::key)
                .filter(Envelope::isKey)
                .toList();
        try (Connection connection = database.getConnection()) {
            return received.lock(connection, topic, keys);
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
    }

    private void store(String topic, KeyProgress progress, List<Verdict.Park> parks) {
        try (Connection connection = database.getConnection()) {
            parked.park(connection, parks);
            received.move(connection, topic, progress.moved());
            parked.overtaken(connection, topic, progress.movedTowardsEarly());
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
    }

    private static void hand(
            EventReader<?> reader, List<ReceivedEvent<Object>> events, ConsumerRecord<String, byte[]> last) {
        Trace.set(CloudEventHeaders.get(last.headers(), CloudEventHeaders.TRACEPARENT));
        try {
            Readers.hand(reader, events);
        } finally {
            Trace.set(null);
        }
    }
}
