package reimbursement.awards.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.award.PolicySettings;

/**
 * All that a policy would say, as it was written down.
 *
 * @param bands from the highest to the lowest
 */
public record PolicyTerms(List<ProposedBand> bands, List<PolicySetting> settings) {

    public PolicyTerms {
        bands = List.copyOf(bands);
        settings = List.copyOf(settings);
    }

    /** What a version says. */
    public static PolicyTerms of(AwardPolicy policy) {
        return new PolicyTerms(
                policy.bands().stream()
                        .map(band -> new ProposedBand(band.fromPercent(), band.toPercent(), band.centsPerOfficer()))
                        .toList(),
                policy.settings().all());
    }

    /**
     * These terms, and of another policy what they leave open: its bands where there are none, its settings where they
     * are not named.
     */
    public PolicyTerms over(PolicyTerms base) {
        List<PolicySetting> all = new ArrayList<>(settings);
        base.settings.stream()
                .filter(inherited ->
                        settings.stream().noneMatch(own -> own.name().equals(inherited.name())))
                .forEach(all::add);
        return new PolicyTerms(bands.isEmpty() ? base.bands : bands, all);
    }

    /**
     * Everything that is wrong, each thing beside its field; empty where the rules can follow these terms.
     *
     * @param today no setting may be dated later
     */
    public List<PolicyFlaw> flaws(LocalDate today) {
        List<PolicyFlaw> flaws = new ArrayList<>(BandFlaws.of(bands));
        flaws.addAll(SettingFlaws.of(settings, today));
        return flaws;
    }

    /**
     * The policy that says this from a day on.
     *
     * @throws IllegalArgumentException if the terms have flaws
     */
    public AwardPolicy from(LocalDate effectiveFrom, String version) {
        return new AwardPolicy(
                version,
                effectiveFrom,
                null,
                bands.stream()
                        .map(band -> new Band(band.fromPercent(), band.toPercent(), band.centsPerOfficer()))
                        .toList(),
                new PolicySettings(settings));
    }
}
