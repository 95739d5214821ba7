package reimbursement.system.faults;

import java.util.HashMap;
import java.util.Map;

/** What the awards come to. */
final class Awards {
    private Awards() {}

    /** The cents of each award by its last decision that came to an amount. */
    static Map<String, String> amounts(Snapshot snapshot) {
        Map<String, Long> latest = new HashMap<>();
        snapshot.rows("awards", "award").forEach(row -> latest.put(row.text("id"), row.number("latest_due")));
        Map<String, String> amounts = new HashMap<>();
        snapshot.rows("awards", "award_decision").stream()
                .filter(row -> latest.getOrDefault(row.text("award_id"), 0L) == row.number("number"))
                .forEach(row -> amounts.put(row.text("award_id"), row.text("amount_cents")));
        return amounts;
    }
}
