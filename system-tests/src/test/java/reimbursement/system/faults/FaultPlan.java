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
    /** The database and the broker stand at the other end of links. */
    private static final List<Fault.Kind> SERVERS = List.of(Fault.Kind.KILL, Fault.Kind.TERMINATE, Fault.Kind.SUSPEND);

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
        String part = deal(nextParts, parts);
        Fault.Kind dealt = deal(nextKinds, Arrays.asList(Fault.Kind.values()));
        boolean possible = part.contains("-") || !dealt.ofLink();
        Fault.Kind kind = possible ? dealt : SERVERS.get(random.nextInt(SERVERS.size()));
        Duration before = Duration.ofMillis(200 + random.nextInt(2_000));
        int lasting = random.nextInt(2_000);
        return new Fault(number, kind, part, before, Duration.ofMillis(away(kind, part) + lasting));
    }

    /** Longer than the session timeout of nine seconds, so that another replica takes over; the database just stalls. */
    private static int away(Fault.Kind kind, String part) {
        return switch (kind) {
            case KILL, TERMINATE -> 0;
            case SUSPEND -> part.equals("postgres") ? 3_000 : 11_000;
            case CUT, SLOW -> 3_000;
            case SILENCE -> 8_000;
        };
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
