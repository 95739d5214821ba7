package reimbursement.system.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands on the topics that no owner sent, and what has to become of it.
 *
 * @param noEvents records that have no envelope: parked by each reader for good, and in nobody's way
 * @param skipped what operators give up: database, topic, key and sequence
 * @param received how far each reader comes in each key of a stranger: database, topic and key
 */
record Foreign(List<Place> noEvents, Set<String> skipped, Map<String, Long> received) {
    static final Foreign NONE = new Foreign(List.of(), Set.of(), Map.of());

    private static final String KEY = "stranger-";

    Foreign {
        noEvents = List.copyOf(noEvents);
        skipped = Set.copyOf(skipped);
        received = Map.copyOf(received);
    }

    /** Where a record stands. */
    record Place(String topic, int partition, long offset) {}

    /** A key that no owner uses. */
    static String key(int number) {
        return KEY + number;
    }

    static boolean is(String key) {
        return key.startsWith(KEY);
    }

    Foreign with(List<Place> places) {
        return new Foreign(places, skipped, received);
    }
}
