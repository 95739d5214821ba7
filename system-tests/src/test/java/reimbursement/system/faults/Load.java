package reimbursement.system.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import reimbursement.local.client.Together;
import reimbursement.local.programme.TaskForceAgency;

/** All that people and agencies do, seeded, until they are told to stop. */
final class Load {
    private static final int WORKERS = 3;
    private static final int AT_LEAST = 60;
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(30);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_STRANGERS = Duration.ofSeconds(10);

    private final Programme programme;
    private final Narrative narrative;
    private final long seed;
    private final Beginnings beginnings;
    private final Strangers strangers;
    private final Operators operators;
    private final Map<String, Integer> done = new TreeMap<>();
    private volatile boolean over;

    Load(Programme programme, Strangers strangers, Narrative narrative, long seed, int rows, int officers) {
        this.programme = programme;
        this.narrative = narrative;
        this.seed = seed;
        this.strangers = strangers;
        this.operators = new Operators(programme);
        this.beginnings = new Beginnings(programme, narrative, seed, rows, officers);
    }

    /** Runs to the end of the beginnings, at least some changes, and the stop. */
    void run() {
        Together.each(List.<Runnable>of(this::programme, this::strange), Runnable::run);
        operators.round();
        narrative.say("load over: " + done + ", " + programme.counted());
    }

    private void programme() {
        beginnings.run();
        List<UUID> agencies =
                programme.taskForce().stream().map(TaskForceAgency::id).toList();
        Together.each(IntStream.rangeClosed(0, WORKERS).boxed().toList(), worker -> {
            if (worker == WORKERS) {
                pay();
            } else {
                change(worker, agencies);
            }
        });
    }

    private void strange() {
        do {
            strangers.round();
            operators.round();
            LockSupport.parkNanos(BETWEEN_STRANGERS.toNanos());
        } while (!over);
    }

    void stop() {
        over = true;
    }

    private void change(int worker, List<UUID> all) {
        List<UUID> own = IntStream.range(0, all.size())
                .filter(index -> index % WORKERS == worker)
                .mapToObj(all::get)
                .toList();
        Changes changes = new Changes(programme, seed * 31 + worker, "W" + worker, own);
        for (int change = 0; change < AT_LEAST || !over; change++) {
            changes.next();
            LockSupport.parkNanos(BETWEEN_CHANGES.toNanos());
        }
        synchronized (done) {
            changes.done().forEach((what, times) -> done.merge(what, times, Integer::sum));
        }
    }

    private void pay() {
        Paying paying = new Paying(programme, seed);
        do {
            paying.round();
            LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
        } while (!over);
        paying.round();
    }
}
