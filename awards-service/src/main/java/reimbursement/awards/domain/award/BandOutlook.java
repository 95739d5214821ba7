package reimbursement.awards.domain.award;

import java.util.Comparator;
import java.util.Optional;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.performance.SuccessRate;

/**
 * How far a count lies from another band, at the same number assigned. Nothing here is decided: a corrected count is.
 *
 * @param up the nearest count above that reaches a higher band; empty in the highest one, or where nothing was assigned
 * @param down the nearest count below that loses the band; empty below all of them
 */
public record BandOutlook(Optional<Step> up, Optional<Step> down) {

    private static final int WHOLE = 100;

    /**
     * Another count and what it would come to.
     *
     * @param persons how many more, or fewer, located it takes; above zero
     * @param located how many would be located then
     * @param band the band reached; empty below all of them
     * @param amountCents the award then, with as many eligible officers as now
     */
    public record Step(int persons, int located, Optional<Band> band, long amountCents) {}

    /**
     * Looks at the counts around one.
     *
     * @param policy the policy that the award is decided under
     * @param eligibleOfficers how many officers the award is for; 0 or more
     */
    public static BandOutlook of(AwardPolicy policy, PerformanceCount count, int eligibleOfficers) {
        return count.rate()
                .map(rate -> new BandOutlook(up(policy, rate, eligibleOfficers), down(policy, rate, eligibleOfficers)))
                .orElseGet(() -> new BandOutlook(Optional.empty(), Optional.empty()));
    }

    private static Optional<Step> up(AwardPolicy policy, SuccessRate rate, int officers) {
        return policy.bands().stream()
                .map(band -> leastLocated(band, rate.assigned()))
                .filter(least -> least > rate.located())
                .min(Comparator.naturalOrder())
                .map(least -> step(policy, new SuccessRate(least, rate.assigned()), least - rate.located(), officers));
    }

    private static Optional<Step> down(AwardPolicy policy, SuccessRate rate, int officers) {
        return policy.bandOf(rate)
                .map(band -> leastLocated(band, rate.assigned()) - 1)
                .map(left -> step(policy, new SuccessRate(left, rate.assigned()), rate.located() - left, officers));
    }

    /** A few assigned may lead past a band: the one that is named is the one that the count is really in. */
    private static Step step(AwardPolicy policy, SuccessRate rate, int persons, int officers) {
        Optional<Band> band = policy.bandOf(rate);
        long perOfficerCents = band.map(Band::centsPerOfficer).orElse(0L);
        return new Step(persons, rate.located(), band, Math.multiplyExact(perOfficerCents, (long) officers));
    }

    /** The smallest number located of so many assigned that reaches a band: rounded up, in whole numbers. */
    private static int leastLocated(Band band, int assigned) {
        return Math.toIntExact(Math.ceilDiv((long) band.fromPercent() * assigned, WHOLE));
    }
}
