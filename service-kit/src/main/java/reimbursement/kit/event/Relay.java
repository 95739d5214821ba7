package reimbursement.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox in order. Each replica runs one; the one that holds the database's advisory lock is active. A
 * relay that stalls and sends late does no harm: consumers know each key's sequence.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final RelaySettings settings;
    private final RelayConnections connections;
    private final OutboxMetrics metrics;
    private final DatabaseAge age;
    private final SentHeaders headers;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outbox-reader").daemon().factory());
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    Relay(
            RelaySettings settings,
            RelayConnections connections,
            OutboxMetrics metrics,
            DatabaseAge age,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.settings = settings;
        this.connections = connections;
        this.metrics = metrics;
        this.age = age;
        this.headers = new SentHeaders("/" + application);
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            worker.join(Duration.ofSeconds(2));
            worker.interrupt();
            worker.join(Duration.ofSeconds(3));
        }
        reader.shutdownNow();
    }

    private void run() {
        while (running) {
            try (RelaySession session = connections.database();
                    RelayProducer producer = connections.broker()) {
                work(session, producer.kafka());
            } catch (SQLException | ExecutionException | KafkaException failure) {
                metrics.failed();
                LOG.warnf("event=relay.interrupted reason=%s", reason(failure));
                LOG.debug("event=relay.interrupted", failure);
                pause(settings.takeover());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void work(RelaySession session, Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        awaitCurrentDatabase(session);
        while (running && !session.isActive()) {
            pause(settings.takeover());
        }
        while (running) {
            if (age.forbidsWriting()) {
                awaitCurrentDatabase(session);
            }
            int published = publish(session, producer);
            if (published > 0) {
                metrics.published(published);
            } else {
                session.awaitNews(settings.poll());
            }
        }
    }

    /** A connection may be the first one to a database that was restored while the process ran. */
    private void awaitCurrentDatabase(RelaySession session) throws SQLException {
        age.examine();
        while (running && age.forbidsWriting()) {
            pause(settings.takeover());
            session.stayAlive();
            session.commit();
            age.examine();
        }
    }

    /**
     * One transaction: while a batch is on its way and the next is handed over, the one after that is read. All are
     * gone when all are acknowledged.
     */
    private int publish(RelaySession session, Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        List<OutboxRow> rows = session.take(0, settings.batch());
        int taken = rows.size();
        Sending onItsWay = Sending.NOTHING;
        for (int batch = 1; rows.size() == settings.batch() && batch < settings.batches(); batch++) {
            long after = rows.getLast().position();
            Future<List<OutboxRow>> coming = reader.submit(() -> session.take(after, settings.batch()));
            Sending next = Sending.of(rows, producer, headers);
            onItsWay.await(session);
            onItsWay = next;
            rows = coming.get();
            taken += rows.size();
        }
        Sending last = Sending.of(rows, producer, headers);
        onItsWay.await(session);
        last.await(session);
        session.commit();
        return taken;
    }

    /** What the broker answered says more than that the send failed. */
    private static String reason(Exception failure) {
        Throwable said =
                failure instanceof ExecutionException && failure.getCause() != null ? failure.getCause() : failure;
        return said.getClass().getSimpleName();
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(time.toMillis()));
    }
}
