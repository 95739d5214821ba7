package reimbursement.kit.event;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Rows on their way to the broker. */
record Sending(List<Future<RecordMetadata>> acknowledgements) {
    static final Sending NOTHING = new Sending(List.of());

    private static final long HEARTBEAT_SECONDS = 2;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

    /**
     * Hands rows to the producer in their order.
     *
     * @throws ExecutionException if one fails at once: no later one of its key may overtake it
     */
    static Sending of(List<OutboxRow> rows, Producer<String, byte[]> producer, SentHeaders headers)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            Future<RecordMetadata> acknowledgement = producer.send(row.record(headers));
            if (acknowledgement.isDone()) {
                acknowledgement.get();
            }
            sent.add(acknowledgement);
        }
        return new Sending(sent);
    }

    /**
     * Waits until the broker has them all.
     *
     * @throws ExecutionException if it refuses one, or has not answered for so long that another relay should try
     */
    void await(RelaySession session) throws SQLException, ExecutionException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        for (Future<RecordMetadata> one : acknowledgements) {
            while (!isAcknowledged(one)) {
                session.stayAlive();
                if (System.nanoTime() > end) {
                    throw new ExecutionException(new TimeoutException("the broker does not answer"));
                }
            }
        }
    }

    private static boolean isAcknowledged(Future<RecordMetadata> one) throws ExecutionException, InterruptedException {
        try {
            one.get(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException slow) {
            return false;
        }
    }
}
