package reimbursement.kit.recovery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Raises the counters to what the topics hold, so that nothing is said again under a sequence that is taken, and keeps
 * what was said and is not in the database. What was decided after the restoration, before anybody noticed, moves behind.
 */
@ApplicationScoped
class RaisingCounters {
    private final DataSource database;
    private final LostEvents lost;
    private final KeyCounters counters;

    RaisingCounters(DataSource database, LostEvents lost, KeyCounters counters) {
        this.database = database;
        this.lost = lost;
        this.counters = counters;
    }

    /** Reads a topic from its beginning; may be interrupted and begun again. */
    void raise(TopicReading reading, String topic, String source, UUID recovery) {
        Map<String, Long> said = new TreeMap<>();
        reading.read(reading.whole(topic), records -> keep(topic, source, recovery, records, said));
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            try (Connection connection = database.getConnection()) {
                counters.moveBehind(connection, topic, said);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private void keep(
            String topic,
            String source,
            UUID recovery,
            ConsumerRecords<String, byte[]> records,
            Map<String, Long> said) {
        List<Said> ours =
                Said.among(records).stream().filter(one -> one.isOf(source)).toList();
        ours.forEach(one -> said.merge(one.key(), one.sequence(), Math::max));
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                Map<String, Long> held = counters.of(
                        connection,
                        topic,
                        ours.stream().map(Said::key).distinct().toList());
                List<Said> unknown = new ArrayList<>();
                for (Said one : ours) {
                    if (one.sequence() > held.getOrDefault(one.key(), 0L)) {
                        unknown.add(one);
                    }
                }
                unknown.addAll(counters.saidOtherwise(connection, topic, ours));
                lost.keep(connection, recovery, unknown);
                counters.raise(connection, topic, unknown);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
