package reimbursement.local.demo.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reimbursement.local.demo.Timing;

/** What a person reads at the end. */
final class ClosingTable {
    private ClosingTable() {}

    static List<String> lines(Figures figures, List<Timing> timings) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Awards for " + Office.QUARTER);
        lines.add(row("  rate", "agencies", "officers", "dollars"));
        band(lines, figures, "90", "90-100 %");
        band(lines, figures, "80", "80-89 %");
        band(lines, figures, "70", "70-79 %");
        band(lines, figures, "none", "none");
        List<Awards.Award> all = figures.awards();
        lines.add(row(
                "  all",
                number(all.size()),
                number(all.stream().mapToInt(Awards.Award::eligibleOfficers).sum()),
                money(all.stream().mapToLong(Awards.Award::cents).sum())));
        lines.add("");
        lines.add("Agencies " + number(figures.agencies()) + ", live agreements " + number(figures.agreements()) + " "
                + figures.agenciesByModel());
        lines.add("Officers trained " + number(figures.trained()) + ", in training " + number(figures.inTraining()));
        lines.add("Claims " + number(figures.claims().count()) + " of "
                + number(figures.claims().agencies()) + " agencies, reimbursed "
                + money(figures.claims().cents()) + "; lines "
                + figures.claims().lines());
        Payments payments = figures.payments();
        lines.add("Payments settled " + number(payments.settledCount()) + " (" + money(payments.settled())
                + "), returned " + number(payments.returnedCount()) + " (" + money(payments.returned()) + ")");
        lines.add("Ledger sum " + Awards.dollars(figures.ledgerCents()) + ", events parked " + figures.parked());
        lines.add("");
        timings.forEach(timing -> lines.add(String.format(
                Locale.ROOT,
                "  %-32s %7.1f s",
                timing.stage(),
                timing.duration().toMillis() / 1000.0)));
        return lines;
    }

    private static void band(List<String> lines, Figures figures, String band, String label) {
        List<Awards.Award> awards = figures.awards().stream()
                .filter(award -> award.band().equals(band))
                .toList();
        lines.add(row(
                "  " + label,
                number(awards.size()),
                number(awards.stream().mapToInt(Awards.Award::eligibleOfficers).sum()),
                money(awards.stream().mapToLong(Awards.Award::cents).sum())));
    }

    private static String row(String label, String agencies, String officers, String dollars) {
        return String.format(Locale.ROOT, "%-14s %10s %10s %16s", label, agencies, officers, dollars);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String money(long cents) {
        return String.format(Locale.ROOT, "$%,d.%02d", cents / 100, cents % 100);
    }
}
