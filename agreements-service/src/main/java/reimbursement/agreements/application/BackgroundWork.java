package reimbursement.agreements.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.recurring.RecurringWork;

/**
 * One thread a process does what nobody asks for: attesting closed quarters and ending agreements whose notice has run
 * out. It looks when it is woken and from time to time, so that what a dead process left is taken up by any other.
 */
@ApplicationScoped
class BackgroundWork {

    private final AttestingQuarter attesting;
    private final EndingNoticedAgreements ending;
    private final BackgroundSettings settings;
    private final RecurringWork recurring;
    private final TransactionSynchronizationRegistry transaction;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread worker;

    BackgroundWork(
            AttestingQuarter attesting,
            EndingNoticedAgreements ending,
            BackgroundSettings settings,
            RecurringWork recurring,
            TransactionSynchronizationRegistry transaction) {
        this.attesting = attesting;
        this.ending = ending;
        this.settings = settings;
        this.recurring = recurring;
        this.transaction = transaction;
    }

    void start(@Observes StartupEvent event) {
        worker = Thread.ofVirtual().name("agreements-background").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wakeUps.release();
        if (worker != null) {
            worker.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    /** Looks for work as soon as the current transaction has committed. */
    void wakeAfterCommit() {
        transaction.registerInterposedSynchronization(new WakeUp());
    }

    private void run() {
        try {
            while (!stopping) {
                recurring.turn("agreements.background", this::look);
                if (wakeUps.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    wakeUps.drainPermits();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        attesting.waiting().forEach(this::attest);
        ending.due().stream().takeWhile(_ -> !stopping).forEach(ending::end);
    }

    private void attest(String quarter) {
        do {
            Optional<UUID> last = Optional.empty();
            do {
                if (stopping) {
                    return;
                }
                last = attesting.attestPage(quarter, last);
            } while (last.isPresent());
        } while (!attesting.finish(quarter));
    }

    private final class WakeUp implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wakeUps.release();
            }
        }
    }
}
