package reimbursement.system.faults;

import java.util.HashMap;
import java.util.Map;

/** An award's payments come to its amount, and none leaves twice. */
final class AwardsPaidOnce implements Rule {
    @Override
    public String name() {
        return "every award is paid its amount, once";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        Map<String, Long> paid = Paid.ofAwards(snapshot);
        kept(snapshot, examination);
        Map<String, String> due = Awards.amounts(snapshot);
        due.forEach((award, cents) -> examination.expect(
                paid.getOrDefault(award, 0L) == Long.parseLong(cents),
                "award " + award + " of " + cents + " is paid " + paid.getOrDefault(award, 0L)));
        paid.keySet().forEach(award -> examination.expect(due.containsKey(award), "paid for no award: " + award));
        left(snapshot, examination);
    }

    /** What payments lack, debts have. */
    private static void kept(Snapshot snapshot, Examination examination) {
        long payments = sum(snapshot, "payment");
        long debts = sum(snapshot, "debt");
        examination.expect(payments == debts, "kept back of payments: " + payments + ", for debts: " + debts);
    }

    private static long sum(Snapshot snapshot, String table) {
        return snapshot.rows("payments", table).stream()
                .mapToLong(row -> row.number("offset_cents"))
                .sum();
    }

    /** A payment leaves at most once, and once more for each time that it came back. */
    private static void left(Snapshot snapshot, Examination examination) {
        Map<String, Long> out = new HashMap<>();
        for (Row journal : snapshot.rows("payments", "journal")) {
            switch (journal.text("step")) {
                case "DISBURSEMENT" -> out.merge(journal.text("payment_id"), 1L, Long::sum);
                case "RETURN" -> out.merge(journal.text("payment_id"), -1L, Long::sum);
                default -> {}
            }
        }
        out.forEach((payment, times) ->
                examination.expect(times == 0 || times == 1, "payment " + payment + " has left " + times + " times"));
    }
}
