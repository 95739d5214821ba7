package reimbursement.system.faults;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each award is what a calculation of its own makes of the owners' tables: an amount, or withheld. */
final class AwardsRecomputed implements Rule {
    @Override
    public String name() {
        return "awards equal an independent recomputation";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        Map<String, String> amounts = Awards.amounts(snapshot);
        Map<String, Row> awards = snapshot.rows("awards", "award").stream()
                .collect(Collectors.toMap(row -> row.key("quarter", "agency_id"), Function.identity()));
        for (Row quarter : snapshot.rows("awards", "quarter_closing")) {
            PlainCalculation plain =
                    new PlainCalculation(snapshot, quarter.text("quarter"), quarter.text("snapshot_on"));
            for (Row agency : snapshot.rows("agreements", "agency")) {
                String id = agency.text("id");
                Row award = awards.get(quarter.text("quarter") + " " + id);
                String actual = award == null
                        ? "none"
                        : award.text("status").equals("WITHHELD")
                                ? PlainCalculation.WITHHELD
                                : amounts.getOrDefault(award.text("id"), "none");
                String expected = plain.cents(id);
                examination.expect(
                        actual.equals(expected),
                        "award of " + id + " for " + quarter.text("quarter") + " is " + actual + ", should be "
                                + expected);
            }
        }
    }
}
