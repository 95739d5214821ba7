package reimbursement.kit.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far each key of one batch has come, which keys are blocked by a parked event, and for which keys events are parked
 * that came before their turn.
 */
final class KeyProgress {
    private final Map<String, Long> before;
    private final Map<String, Long> last;
    private final Set<String> blocked;
    private final Set<String> early;

    KeyProgress(Map<String, Long> last, Collection<String> blocked, Collection<String> early) {
        this.before = Map.copyOf(last);
        this.last = new HashMap<>(last);
        this.blocked = new HashSet<>(blocked);
        this.early = new HashSet<>(early);
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

    void cameEarly(String key) {
        early.add(key);
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

    /** Of the keys that moved, those for which events are parked that came before their turn. */
    TreeMap<String, Long> movedTowardsEarly() {
        TreeMap<String, Long> keys = moved();
        keys.keySet().retainAll(early);
        return keys;
    }

    /** The keys for which events are parked that came before their turn, whether or not this batch moved them. */
    Set<String> early() {
        return Set.copyOf(early);
    }
}
