package reimbursement.system.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Each journal's debits are its credits, and each fund's balances are the sum of its entries. */
final class BooksBalance implements Rule {
    private static final Set<String> DEBITED = Set.of("APPROPRIATIONS_REALIZED", "REFUNDED", "RECEIVABLE");
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("APPROPRIATIONS_REALIZED", "appropriated_cents"),
            Map.entry("UNAPPORTIONED_AUTHORITY", "unapportioned_cents"),
            Map.entry("APPORTIONMENTS", "apportioned_cents"),
            Map.entry("ALLOTMENT_AVAILABLE", "available_cents"),
            Map.entry("RESERVED", "reserved_cents"),
            Map.entry("OBLIGATED", "obligated_cents"),
            Map.entry("ACCOUNTS_PAYABLE", "payable_cents"),
            Map.entry("DISBURSED_IN_TRANSIT", "in_transit_cents"),
            Map.entry("EXPENDED", "expended_cents"),
            Map.entry("INTEREST_PAYABLE", "interest_payable_cents"),
            Map.entry("INTEREST_EXPENDED", "interest_expended_cents"),
            Map.entry("CANCELED_AUTHORITY", "canceled_cents"),
            Map.entry("REFUNDED", "refunded_cents"),
            Map.entry("RECEIVABLE", "receivable_cents"),
            Map.entry("REFUND_EXPECTED", "refund_expected_cents"));

    @Override
    public String name() {
        return "journals balance, balances equal entries";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        Map<String, String> fundOf = new HashMap<>();
        Map<String, Long> journals = new HashMap<>();
        snapshot.rows("payments", "journal").forEach(row -> fundOf.put(row.text("id"), row.text("fund_id")));
        Map<String, Long> balances = new HashMap<>();
        for (Row entry : snapshot.rows("payments", "ledger_entry")) {
            long debit =
                    entry.text("side").equals("DEBIT") ? entry.number("amount_cents") : -entry.number("amount_cents");
            journals.merge(entry.text("journal_id"), debit, Long::sum);
            balances.merge(fundOf.get(entry.text("journal_id")) + " " + entry.text("account"), debit, Long::sum);
        }
        fundOf.keySet()
                .forEach(journal -> examination.expect(
                        journals.containsKey(journal) && journals.getOrDefault(journal, 0L) == 0,
                        "journal " + journal + " is out by " + journals.get(journal)));
        for (Row fund : snapshot.rows("payments", "fund")) {
            COLUMNS.forEach((account, column) -> {
                long debit = balances.getOrDefault(fund.text("id") + " " + account, 0L);
                long booked = DEBITED.contains(account) ? debit : -debit;
                examination.expect(
                        booked == fund.number(column),
                        "fund " + fund.text("code") + " has " + column + " " + fund.number(column) + ", its entries "
                                + booked);
            });
        }
    }
}
