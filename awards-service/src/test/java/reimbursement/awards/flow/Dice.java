package reimbursement.awards.flow;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Chance with a liking for borders. */
record Dice(Random random) {

    private static final int[] ASSIGNED = {0, 1, 10, 10, 100, 500, 1_999};
    private static final int[] PERCENT = {0, 69, 70, 79, 80, 89, 90, 100, 95, 95};

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A day at or beside a snapshot, or any. */
    LocalDate day() {
        if (in(65)) {
            return snapshot().plusDays(below(3) - 1);
        }
        return LocalDate.of(2025, 10, 1).plusDays(below(600));
    }

    /** Mostly early; at times such that it ends at or beside a snapshot, or on the leap day. */
    LocalDate authorisedFrom() {
        return switch (below(10)) {
            case 0, 1 -> snapshot().plusDays(below(3)).minusYears(2);
            case 2 -> day();
            case 3 -> LocalDate.of(2024, 2, 29);
            default -> LocalDate.of(2025, 10, 1);
        };
    }

    /** A count at or beside the border of a band. */
    CountFact.Reported count(String source) {
        int assigned = ASSIGNED[below(ASSIGNED.length)];
        int border = (PERCENT[below(PERCENT.length)] * assigned + 99) / 100;
        int located = Math.clamp(border + below(3) - 1L, 0, assigned);
        return new CountFact.Reported(source, assigned, in(50) ? located : Math.min(border, assigned));
    }

    /** Several scripts in one, each in its order. */
    <T> List<T> merged(List<? extends List<? extends T>> scripts) {
        List<Deque<T>> left = new ArrayList<>();
        scripts.forEach(script -> left.add(new ArrayDeque<>(script)));
        List<T> merged = new ArrayList<>();
        left.removeIf(Deque::isEmpty);
        while (!left.isEmpty()) {
            merged.add(left.get(below(left.size())).removeFirst());
            left.removeIf(Deque::isEmpty);
        }
        return merged;
    }

    private LocalDate snapshot() {
        return AwardHistory.QUARTERS.get(below(AwardHistory.QUARTERS.size())).snapshotOn();
    }
}
