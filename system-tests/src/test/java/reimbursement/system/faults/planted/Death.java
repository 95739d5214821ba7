package reimbursement.system.faults.planted;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import reimbursement.local.client.Waiting;
import reimbursement.local.stack.Service;

/**
 * kill -9 of officers-service at its worst moment: its consumer has read and not yet written, its relay has taken and not
 * yet sent, a request has said what it did and not yet done it. Locks hold the first and the last there; the second waits
 * for a broker that stands still to tell of a topic to which it has not sent before.
 */
final class Death {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONG_ENOUGH_TO_ACKNOWLEDGE = Duration.ofMillis(2500);
    private static final String BLOCKED =
            "select count(*) from pg_locks where not granted and relation = '%s'::regclass";

    /** The deletion that is under way, or has been committed. */
    private static final String TAKEN = """
            select (not exists (select from outbox) or exists (select from pg_locks
                where relation = 'outbox'::regclass and mode = 'RowExclusiveLock'))::int
            """;

    private final Site site;
    private final Agency agency;

    Death(Site site, Agency agency) {
        this.site = site;
        this.agency = agency;
    }

    void happen() {
        String officer = agency.officers().getFirst();
        CompletableFuture<?>[] asked = new CompletableFuture<?>[1];
        site.database().whileHeld("agreement, officer", () -> {
            agency.suspend("2026-04-10");
            until("the consumer to write", () -> number(BLOCKED.formatted("agreement")) > 0);
            perhaps(() -> site.broker().isAcknowledgedBy("officers-service"));
            site.broker().whileItStandsStill(() -> {
                agency.pay(officer);
                until("the relay to take", () -> number(TAKEN) > 0);
                asked[0] =
                        CompletableFuture.runAsync(() -> agency.nominate("L-1")).handle((none, failure) -> failure);
                until("the request to write", () -> number(BLOCKED.formatted("officer")) > 0);
                site.killOfficers();
            });
        });
        if (!(asked[0].join() instanceof Throwable failure) || !(failure.getCause() instanceof UncheckedIOException)) {
            throw new IllegalStateException("the request should have died, but " + asked[0].join());
        }
        site.restartOfficers();
    }

    private long number(String sql) {
        return site.check().number(Service.OFFICERS, sql);
    }

    private static void until(String what, BooleanSupplier so) {
        Waiting.until(what, PATIENCE, so);
    }

    /** Waits for what only a fault makes happen. */
    private static void perhaps(BooleanSupplier so) {
        long end = System.nanoTime() + LONG_ENOUGH_TO_ACKNOWLEDGE.toNanos();
        while (System.nanoTime() < end && !so.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
