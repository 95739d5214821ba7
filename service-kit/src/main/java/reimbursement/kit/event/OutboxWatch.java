package reimbursement.kit.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Measures what waits in the outbox, on every replica and apart from the relay: one that is stuck would say nothing, and
 * that is when an operator has to know.
 */
@ApplicationScoped
class OutboxWatch {
    private static final Logger LOG = Logger.getLogger(OutboxWatch.class);
    private static final long EVERY_MILLIS = 2_000;

    /** Positions are allotted one by one, with a hole where a transaction was rolled back: the depth is an upper bound. */
    private static final String WAITING = """
            select recorded_at, (select max(position) from outbox) - position + 1
            from outbox order by position limit 1
            """;

    private final DataSource database;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile double depth = Double.NaN;
    private volatile double oldestSeconds = Double.NaN;

    OutboxWatch(DataSource database, Clock clock, MeterRegistry registry) {
        this.database = database;
        this.clock = clock;
        Gauge.builder("outbox.depth", this, watch -> watch.depth)
                .description(
                        "Events committed and not published, at most; no number while the database does not answer")
                .register(registry);
        Gauge.builder("outbox.oldest.seconds", this, watch -> watch.oldestSeconds)
                .description("How long ago the oldest of them was recorded")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().name("outbox-watch").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void run() {
        try {
            do {
                look();
            } while (!stopped.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // by its index, however few rows the planner remembers
                statement.execute("set local enable_seqscan = off");
                read(statement);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            depth = Double.NaN;
            oldestSeconds = Double.NaN;
            LOG.debug("event=outbox.not-measured", failure);
        }
    }

    private void read(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(WAITING)) {
            boolean any = row.next();
            depth = any ? row.getLong(2) : 0;
            oldestSeconds = any ? age(row.getObject(1, OffsetDateTime.class).toInstant()) : 0;
        }
    }

    private double age(Instant recorded) {
        return Math.max(0, Duration.between(recorded, clock.instant()).toSeconds());
    }
}
