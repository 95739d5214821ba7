package reimbursement.kit.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Runs imports in the background, a few at once. One thread looks for work when it is woken and
 * from time to time, and tells the database that the runs of this process are alive; each run has a
 * thread of its own. What a dead process left is found when its lease has run out.
 */
@ApplicationScoped
class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final Duration GRACE = Duration.ofSeconds(4);

    private final Map<String, ImportKind> kinds;
    private final ImportStore store;
    private final ImportSettings settings;
    private final ImportExecution execution;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Semaphore places;
    private final Map<UUID, Thread> threads = new ConcurrentHashMap<>();
    private final StopSignal stop = new StopSignal();

    ImportRunner(@Any Instance<ImportKind> kinds, ImportStore store, ImportSettings settings) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::name, Function.identity()));
        this.store = store;
        this.settings = settings;
        this.execution = new ImportExecution(this.kinds, store, stop);
        this.places = new Semaphore(settings.concurrency());
    }

    void start(@Observes StartupEvent event) {
        if (!kinds.isEmpty()) {
            Thread.ofVirtual().name("imports").start(this::watch);
        }
    }

    /** Lets the runs come to a halt and gives them back, so that another process or the next start goes on at once. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.give();
        wake();
        if (!allEnded()) {
            threads.values().forEach(Thread::interrupt);
            if (!allEnded()) {
                LOG.warn("event=import.stop.late detail=\"a run goes on; its lease will run out\"");
            }
        }
    }

    private boolean allEnded() throws InterruptedException {
        return places.tryAcquire(settings.concurrency(), GRACE.toSeconds(), TimeUnit.SECONDS);
    }

    void wake() {
        wakeUps.release();
    }

    void mustKnow(String kind) {
        if (!kinds.containsKey(kind)) {
            throw new IllegalArgumentException("no bean ImportKind is named " + kind);
        }
    }

    private void watch() {
        Duration third = settings.lease().dividedBy(3);
        long pause = Math.min(settings.poll().toMillis(), third.toMillis());
        try {
            while (!stop.isGiven()) {
                look();
                if (wakeUps.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    wakeUps.drainPermits();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            Set<UUID> holders = Set.copyOf(threads.keySet());
            if (!holders.isEmpty()) {
                store.renew(holders, settings.lease());
            }
            while (!stop.isGiven() && places.tryAcquire()) {
                if (!claimOne()) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.warnf("event=import.look.failed reason=\"%s\"", failure.getMessage());
        }
    }

    /** Starts a run if there is one; the place taken for it is given back if there is none. */
    private boolean claimOne() {
        boolean started = false;
        try {
            Optional<ClaimedRun> next = store.claim(settings.lease());
            next.ifPresent(run -> {
                Thread thread = Thread.ofVirtual().name("import-" + run.id()).unstarted(() -> execute(run));
                threads.put(run.holder(), thread);
                thread.start();
            });
            started = next.isPresent();
            return started;
        } finally {
            if (!started) {
                places.release();
            }
        }
    }

    private void execute(ClaimedRun run) {
        try {
            execution.execute(run);
        } finally {
            threads.remove(run.holder());
            places.release();
            wake();
        }
    }
}
