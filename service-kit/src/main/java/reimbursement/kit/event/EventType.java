package reimbursement.kit.event;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of events: {@code reimbursement.<name>.v1} on the wire, {@code <name>} in code. */
final class EventType {
    private static final Pattern WIRE = Pattern.compile("reimbursement\\.([a-z][a-z-]{1,60})\\.v1");
    private static final Map<String, Boolean> CONTRACTS = new ConcurrentHashMap<>();

    private EventType() {}

    static String wire(String name) {
        return "reimbursement." + name + ".v1";
    }

    /** The name in a wire type, or empty if no contract describes such a type. */
    static Optional<String> contracted(String wire) {
        Matcher matcher = WIRE.matcher(wire);
        return matcher.matches() && hasContract(matcher.group(1)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean hasContract(String name) {
        return CONTRACTS.computeIfAbsent(
                name, n -> EventType.class.getResource("/event-contracts/schemas/" + n + ".v1.schema.json") != null);
    }
}
