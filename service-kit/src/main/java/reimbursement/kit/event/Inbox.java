package reimbursement.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import reimbursement.kit.Passing;

/**
 * Applies what arrives, once and in the order of each key. A batch is one transaction; if it fails its events are taken
 * one by one, and the one that cannot be applied is parked. Returns only when every record is applied or parked, so that
 * the batch may be acknowledged.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration SHORT_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final InboxBatch batch;
    private final Replay replay;
    private final Draining draining;
    private final DatabaseAge age;

    Inbox(InboxBatch batch, Replay replay, Draining draining, DatabaseAge age) {
        this.batch = batch;
        this.replay = replay;
        this.draining = draining;
        this.age = age;
    }

    /** Takes one poll's records; blocks while the database cannot be reached; lets them go once the process stops. */
    public void receive(ConsumerRecords<String, byte[]> records) {
        awaitCurrentDatabase();
        draining.work(() -> receiveAll(records));
    }

    /** What an older database would make of events could contradict what was said from it already. */
    private void awaitCurrentDatabase() {
        while (!age.allowsApplying()
                && !draining.isStopping()
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(SHORT_PAUSE.toNanos());
        }
    }

    private void receiveAll(ConsumerRecords<String, byte[]> records) {
        for (String topic : records.partitions().stream()
                .map(partition -> partition.topic())
                .distinct()
                .toList()) {
            List<ConsumerRecord<String, byte[]>> ofTopic = new ArrayList<>();
            records.records(topic).forEach(ofTopic::add);
            receive(topic, ofTopic);
        }
    }

    private void receive(String topic, List<ConsumerRecord<String, byte[]>> records) {
        try {
            patiently(() -> apply(topic, records));
        } catch (RuntimeException failure) {
            keepWhatPasses(failure);
            LOG.infof("event=inbox.one-by-one topic=%s records=%d reason=%s", topic, records.size(), name(failure));
            for (ConsumerRecord<String, byte[]> record : records) {
                receiveAlone(topic, record);
            }
        }
    }

    private void apply(String topic, List<ConsumerRecord<String, byte[]>> records) {
        batch.apply(topic, records).forEach(key -> replay.early(topic, key));
    }

    private void receiveAlone(String topic, ConsumerRecord<String, byte[]> record) {
        try {
            patiently(() -> apply(topic, List.of(record)));
        } catch (RuntimeException failure) {
            keepWhatPasses(failure);
            LOG.warnf(
                    failure instanceof Refusal ? null : failure,
                    "event=inbox.parked topic=%s partition=%d offset=%d reason=%s",
                    topic,
                    record.partition(),
                    record.offset(),
                    name(failure));
            patiently(() -> batch.park(topic, record, failure));
        }
    }

    /** A failure that passes, or of a process that stops, says nothing about a record: it stays unacknowledged and comes again. */
    private void keepWhatPasses(RuntimeException failure) {
        if (Passing.is(failure) || draining.isStopping()) {
            throw failure;
        }
    }

    /** Repeats what fails for a passing reason, such as a database that restarts or a deadlock. */
    private void patiently(Runnable work) {
        Duration pause = Duration.ofMillis(50);
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!Passing.is(failure)
                        || draining.isStopping()
                        || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                LOG.warnf("event=inbox.waiting reason=%s", name(failure));
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private static String name(RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? refusal.rule()
                : failure.getClass().getSimpleName();
    }
}
