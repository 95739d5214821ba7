package reimbursement.system.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells what was said again from what was said: after a recovery, of each key of which its database had lost something, all
 * that holds is published once more. There, and nowhere else, an event equal to an earlier one is no second change.
 */
final class Restated implements Predicate<Published> {
    private static final Map<String, List<String>> OWNED = Map.of(
            "agreements", List.of("reimbursement.agreements"),
            "officers", List.of("reimbursement.officers", "reimbursement.pay"));

    /** Said again, it says the name of today. */
    private static final String REGISTERED = "reimbursement.agency-registered.v1";

    private final Set<Published.Key> keys;
    private final Set<List<Object>> said = new HashSet<>();

    private Restated(Set<Published.Key> keys) {
        this.keys = keys;
    }

    static Restated in(Snapshot snapshot) {
        return new Restated(OWNED.entrySet().stream()
                .flatMap(owner -> snapshot.rows(owner.getKey(), "lost_event").stream()
                        .flatMap(row ->
                                owner.getValue().stream().map(topic -> new Published.Key(topic, row.text("key")))))
                .collect(Collectors.toSet()));
    }

    /** Whether the event, asked in the order of its partition, says again what an earlier one said. */
    @Override
    public boolean test(Published event) {
        if (!keys.contains(event.ordering())) {
            return false;
        }
        ObjectNode content = event.json().deepCopy();
        content.remove("recordedAt");
        if (event.type().equals(REGISTERED)) {
            content.remove("name");
        }
        return !said.add(List.of(event.ordering(), event.type(), content));
    }
}
