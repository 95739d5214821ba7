package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The pay of one officer, whichever agencies paid it.
 *
 * @param rates in the order in which they come into force; of two from the same day the last one is in force
 */
public record PayHistory(List<PayRate> rates) {

    /** No pay is known. */
    public static final PayHistory NONE = new PayHistory(List.of());

    public PayHistory {
        rates = rates.stream().sorted(PayRate.IN_FORCE_LAST).toList();
    }

    /** The history that these rates of one officer, in any order, amount to. */
    public static PayHistory of(Collection<PayRate> rates) {
        return new PayHistory(List.copyOf(rates));
    }

    /** The rate in force on a day. */
    public Optional<PayRate> on(LocalDate day) {
        return rates.reversed().stream()
                .filter(rate -> !rate.from().isAfter(day))
                .findFirst();
    }

    /**
     * The annual salary of a fiscal year in cents: the sum over its days of the rate in force, divided by its days,
     * rounded half up once; not prorated by eligibility. Days before the first rate add nothing. [R]
     */
    public long annualSalaryCents(FiscalYear year) {
        long sum = 0;
        for (int i = 0; i < rates.size(); i++) {
            LocalDate from = later(rates.get(i).from(), year.startsOn());
            LocalDate before =
                    i + 1 < rates.size() ? earlier(rates.get(i + 1).from(), year.endsBefore()) : year.endsBefore();
            long days = Math.max(0, ChronoUnit.DAYS.between(from, before));
            sum = Math.addExact(sum, Math.multiplyExact(rates.get(i).annualCents(), days));
        }
        return (2 * sum + year.days()) / (2L * year.days());
    }

    /** Whether no rate of the fiscal year is above all reason, and none on the line's days is zero. */
    boolean isPlausible(FiscalYear year, ClaimLine line, long implausibleFromCents) {
        return rates.stream()
                .filter(rate -> isInForceWithin(rate, year.startsOn(), year.endsBefore()))
                .allMatch(rate -> rate.annualCents() < implausibleFromCents
                        && (rate.annualCents() > 0
                                || !isInForceWithin(
                                        rate, line.from(), line.until().plusDays(1))));
    }

    private boolean isInForceWithin(PayRate rate, LocalDate from, LocalDate before) {
        int next = rates.indexOf(rate) + 1;
        LocalDate ends = next < rates.size() ? rates.get(next).from() : LocalDate.MAX;
        return rate.from().isBefore(ends) && rate.from().isBefore(before) && ends.isAfter(from);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
