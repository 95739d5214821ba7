package reimbursement.kit.recovery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.event.Inbox;

/**
 * Recovers a database that was restored to an earlier moment: counters raised, upstream heard again from its beginning,
 * lost events taken back or kept for people, and what was lost of said again as it holds now. Every step may be done
 * twice, so that a recovery which was interrupted is simply begun again.
 */
@ApplicationScoped
class RecoveringDatabase {
    private static final Logger LOG = Logger.getLogger(RecoveringDatabase.class);
    /** Any number that nothing else in the database takes an advisory lock on. */
    private static final long THE_RECOVERY = 0x0B0C6L;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Topics topics;
    private final Recoveries recoveries;
    private final RaisingCounters raising;
    private final MakingGood making;
    private final ExaminedAge age;
    private final Inbox inbox;
    private final DataSource database;
    private final ReentrantLock here = new ReentrantLock();
    private volatile @Nullable Thread worker;

    RecoveringDatabase(
            Topics topics,
            Recoveries recoveries,
            RaisingCounters raising,
            MakingGood making,
            ExaminedAge age,
            Inbox inbox,
            DataSource database) {
        this.topics = topics;
        this.recoveries = recoveries;
        this.raising = raising;
        this.making = making;
        this.age = age;
        this.inbox = inbox;
        this.database = database;
    }

    /** Goes on in the background with the recovery that was asked for; one process at a time does. */
    void begin() {
        worker = Thread.ofPlatform().name("database-recovery").daemon().start(() -> {
            if (here.tryLock()) {
                try {
                    Recovery.run(this::alone);
                } finally {
                    here.unlock();
                }
            }
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = worker;
        if (running != null) {
            running.interrupt();
            running.join(PATIENCE);
        }
    }

    private void alone() {
        try (Connection turn = database.getConnection();
                Statement lock = turn.createStatement()) {
            if (isOurs(lock)) {
                try {
                    recoveries.unfinished().map(Recoveries.Asked::id).ifPresent(this::recover);
                } finally {
                    lock.execute("select pg_advisory_unlock(" + THE_RECOVERY + ")");
                }
            }
        } catch (SQLException failure) {
            LOG.error("event=recovery.interrupted", failure);
        }
    }

    private static boolean isOurs(Statement lock) throws SQLException {
        try (ResultSet got = lock.executeQuery("select pg_try_advisory_lock(" + THE_RECOVERY + ")")) {
            return got.next() && got.getBoolean(1);
        }
    }

    private void recover(UUID recovery) {
        LOG.info("event=recovery.begun");
        try (TopicReading reading = topics.reading()) {
            topics.own().forEach(topic -> raising.raise(reading, topic, topics.source(), recovery));
            LOG.info("event=recovery.counters-raised");
            making.takeBack();
            topics.heard().forEach(topic -> reading.read(reading.whole(topic), inbox::receive));
            LOG.info("event=recovery.heard-again");
            making.restate();
            recoveries.finish(recovery);
            LOG.info("event=recovery.finished");
            age.examine();
        } catch (RuntimeException failure) {
            LOG.error("event=recovery.failed", failure);
            recoveries.fail(recovery, failure.getClass().getSimpleName());
        }
    }
}
