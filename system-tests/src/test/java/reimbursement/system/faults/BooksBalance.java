package reimbursement.system.faults;

import java.util.HashMap;
import java.util.Map;

/** Each journal's debits are its credits, and each fund's balances are the sum of its entries. */
final class BooksBalance implements Rule {
    private static final Map<String, String> COLUMNS = Map.of(
            "ALLOTTED", "allotted_cents",
            "ALLOTMENT_AVAILABLE", "available_cents",
            "RESERVED", "reserved_cents",
            "OBLIGATED", "obligated_cents",
            "ACCOUNTS_PAYABLE", "payable_cents",
            "DISBURSED_IN_TRANSIT", "in_transit_cents",
            "EXPENDED", "expended_cents");

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
                long booked = account.equals("ALLOTTED") ? debit : -debit;
                examination.expect(
                        booked == fund.number(column),
                        "fund " + fund.text("code") + " has " + column + " " + fund.number(column) + ", its entries "
                                + booked);
            });
        }
    }
}
