package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The claims of the quarter's months as awards-service shows them.
 *
 * @param cents what they come to, in whole cents
 * @param lines how many lines came to each decision
 */
record Claims(int count, int agencies, long cents, Map<String, Integer> lines) {
    private static final Set<String> MONTHS = Set.of("2025-10", "2025-11", "2025-12");

    static Claims read(Office office) {
        Map<UUID, Long> due = new HashMap<>();
        Set<String> agencies = new HashSet<>();
        Map<String, Integer> lines = new TreeMap<>();
        each(office, claim -> {
            due.put(Office.id(claim), Awards.cents(claim.path("amount")));
            agencies.add(Office.text(claim, "agencyId"));
            claim.path("counts")
                    .properties()
                    .forEach(count ->
                            lines.merge(count.getKey(), count.getValue().asInt(), Integer::sum));
        });
        return new Claims(
                due.size(),
                agencies.size(),
                due.values().stream().mapToLong(Long::longValue).sum(),
                lines);
    }

    static void each(Office office, Consumer<JsonNode> consumer) {
        office.awards().each(Office.AUDITOR, "/v1/claims?limit=1000", claim -> {
            if (MONTHS.contains(Office.text(claim, "month"))) {
                consumer.accept(claim);
            }
        });
    }
}
