package reimbursement.system.faults;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** The faults of a seed: each part and each kind has its turn before any comes again. */
final class FaultPlan {
    private final Random random;
    private final List<String> parts;
    private final Deque<String> nextParts = new ArrayDeque<>();
    private final Deque<Fault.Kind> nextKinds = new ArrayDeque<>();

    private FaultPlan(long seed, List<String> parts) {
        this.random = new Random(seed);
        this.parts = parts;
    }

    static List<Fault> of(long seed, int count, List<String> parts) {
        FaultPlan plan = new FaultPlan(seed, parts);
        List<Fault> faults = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            faults.add(plan.next(number));
        }
        return faults;
    }

    private Fault next(int number) {
        Fault.Kind kind = deal(nextKinds, Arrays.asList(Fault.Kind.values()));
        String part = deal(nextParts, parts, kind);
        Duration before = Duration.ofMillis(200 + random.nextInt(2_000));
        int lasting = random.nextInt(2_000);
        return new Fault(number, kind, part, before, Duration.ofMillis(away(kind, part) + lasting));
    }

    /**
     * Longer than the session timeout of nine seconds where another replica is to take over; the database just stalls. A
     * pool that is full for longer than five seconds refuses who waits for it.
     */
    private static int away(Fault.Kind kind, String part) {
        return switch (kind) {
            case KILL, TERMINATE, ROLL, REPEAT -> 0;
            case SUSPEND -> part.equals("postgres") ? 3_000 : 11_000;
            case CUT_DATABASE, SLOW_DATABASE, CUT_BROKER, SLOW_BROKER -> 3_000;
            case SILENCE_DATABASE, SILENCE_BROKER -> 11_000;
            case EXHAUST -> 9_000;
        };
    }

    /** The first part of the deck to which it can happen; where none is left, all the others are dealt once more. */
    private String deal(Deque<String> deck, List<String> all, Fault.Kind kind) {
        if (deck.stream().noneMatch(kind::canHappenTo)) {
            List<String> more = new ArrayList<>(all);
            more.removeAll(deck);
            Collections.shuffle(more, random);
            deck.addAll(more);
        }
        String part = deck.stream().filter(kind::canHappenTo).findFirst().orElseThrow();
        deck.remove(part);
        return part;
    }

    private <T> T deal(Deque<T> deck, List<T> all) {
        if (deck.isEmpty()) {
            List<T> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            deck.addAll(shuffled);
        }
        return deck.removeFirst();
    }
}
