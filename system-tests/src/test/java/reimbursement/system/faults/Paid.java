package reimbursement.system.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What payments-service pays: of awards, or of claims, which have a month. */
final class Paid {
    private static final Predicate<Row> CLAIM = row -> row.has("claim_month");

    private Paid() {}

    static Map<String, Long> ofAwards(Snapshot snapshot) {
        return of(snapshot, CLAIM.negate());
    }

    static Map<String, Long> ofClaims(Snapshot snapshot) {
        return of(snapshot, CLAIM);
    }

    /** The cents of each one's payments that stand, less what was too much and is owed. */
    private static Map<String, Long> of(Snapshot snapshot, Predicate<Row> which) {
        Map<String, Long> paid = new HashMap<>();
        snapshot.rows("payments", "payment").stream().filter(which).forEach(payment -> {
            // What was kept back for a debt stays paid, whatever becomes of the rest.
            boolean cancelled = payment.text("status").equals("CANCELLED");
            paid.merge(
                    payment.text("award_id"), payment.number(cancelled ? "offset_cents" : "amount_cents"), Long::sum);
        });
        snapshot.rows("payments", "debt").stream()
                .filter(which)
                .forEach(debt -> paid.merge(
                        debt.text("award_id"),
                        debt.number("withdrawn_cents") - debt.number("amount_cents"),
                        Long::sum));
        return paid;
    }
}
