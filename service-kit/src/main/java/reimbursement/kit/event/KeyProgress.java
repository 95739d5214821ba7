package reimbursement.kit.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far each key of one batch has come, and which keys have an event parked. */
final class KeyProgress {
    private final Map<String, Long> before;
    private final Map<String, Long> last;
    private final Set<String> blocked;

    KeyProgress(Map<String, Long> last, Set<String> blocked) {
        this.before = Map.copyOf(last);
        this.last = new HashMap<>(last);
        this.blocked = new HashSet<>(blocked);
    }

    long last(String key) {
        return last.getOrDefault(key, 0L);
    }

    void moveTo(String key, long sequence) {
        last.put(key, sequence);
    }

    boolean isBlocked(String key) {
        return blocked.contains(key);
    }

    void block(String key) {
        blocked.add(key);
    }

    /** The keys that moved, in key order, with their last sequence. */
    TreeMap<String, Long> moved() {
        TreeMap<String, Long> moved = new TreeMap<>();
        last.forEach((key, sequence) -> {
            if (!sequence.equals(before.getOrDefault(key, 0L))) {
                moved.put(key, sequence);
            }
        });
        return moved;
    }
}
