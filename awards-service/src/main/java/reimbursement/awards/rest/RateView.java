package reimbursement.awards.rest;

import java.util.List;
import java.util.Optional;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.PolicySettings;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.performance.RateComparison;
import reimbursement.awards.domain.performance.SuccessRate;

/**
 * The success rate as an exact fraction, and each comparison with a band's lower bound in whole numbers.
 *
 * @param fraction located/assigned as reported
 * @param band the highest band that is reached; absent below all of them
 * @param rules the settings of the policy that say how, with their sources
 */
record RateView(
        String fraction,
        int located,
        int assigned,
        List<ComparisonPart> comparisons,
        Optional<PolicyView.BandPart> band,
        List<PolicyView.SettingPart> rules) {

    record ComparisonPart(
            String band, long locatedTimesHundred, long percentTimesAssigned, boolean reached, String written) {

        static ComparisonPart of(Band band, SuccessRate rate) {
            RateComparison comparison = rate.comparedWith(band.fromPercent());
            return new ComparisonPart(
                    band.name(),
                    comparison.locatedTimesHundred(),
                    comparison.percentTimesAssigned(),
                    comparison.reached(),
                    comparison.written());
        }
    }

    static Optional<RateView> of(PerformanceCount count, AwardPolicy policy) {
        return count.rate()
                .map(rate -> new RateView(
                        rate.fraction(),
                        rate.located(),
                        rate.assigned(),
                        policy.bands().stream()
                                .map(band -> ComparisonPart.of(band, rate))
                                .toList(),
                        policy.bandOf(rate).map(PolicyView.BandPart::of),
                        List.of(
                                setting(policy, PolicySettings.BAND_AMOUNTS),
                                setting(policy, PolicySettings.BAND_BOUNDS))));
    }

    private static PolicyView.SettingPart setting(AwardPolicy policy, String name) {
        return PolicyView.SettingPart.of(policy.settings().named(name));
    }
}
