package reimbursement.local.bench;

import java.util.Locale;

/**
 * One measured figure beside its limit.
 *
 * @param value what was measured, in {@code unit}
 * @param limit what the limit's own measurement gave, in the same unit
 * @param limitedBy what the limit is
 * @param goal what was promised, in words
 * @param reached whether the promise holds in this run
 */
record Figure(String what, double value, String unit, double limit, String limitedBy, String goal, boolean reached) {

    /** The value as a share of its limit. */
    double ratio() {
        return value / limit;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-40s %,10.1f %-9s %,10.1f  %-34s %7.2f   %-32s %s",
                what,
                value,
                unit,
                limit,
                limitedBy,
                ratio(),
                goal,
                reached ? "reached" : "NOT REACHED");
    }

    static String header() {
        return String.format(
                Locale.ROOT,
                "%-40s %10s %-9s %10s  %-34s %7s   %-32s",
                "figure",
                "measured",
                "",
                "limit",
                "which is",
                "ratio",
                "goal");
    }
}
