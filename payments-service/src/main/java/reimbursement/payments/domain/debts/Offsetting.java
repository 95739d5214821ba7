package reimbursement.payments.domain.debts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.payments.domain.Money;

/**
 * Keeps back what agencies owe from payments that are certified one after another: each agency's debts are met out of
 * its own payments, the oldest debt first, wholly or as far as the payments reach.
 */
public final class Offsetting {
    private final Map<UUID, List<Debt>> ofAgency;

    /** So much for a debt; more than nothing. */
    public record Line(Debt debt, Money amount) {}

    /** @param debts those that may be collected now */
    public Offsetting(List<Debt> debts) {
        ofAgency = debts.stream()
                .sorted(Comparator.comparing(Debt::raisedAt).thenComparing(Debt::id))
                .collect(Collectors.groupingBy(Debt::agencyId));
    }

    /** What is kept back of a payment of this agency, from which this much would be sent; the debts fall by it. */
    public List<Line> keepFrom(UUID agencyId, Money sent) {
        var lines = new ArrayList<Line>();
        var left = sent;
        for (var debt : ofAgency.getOrDefault(agencyId, List.of())) {
            var kept = debt.outstanding().atMost(left);
            if (kept.isPositive()) {
                debt.offset(kept);
                lines.add(new Line(debt, kept));
                left = left.minus(kept);
            }
        }
        return lines;
    }
}
