package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.EligibilityRule;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.claims.ClaimRule;
import reimbursement.kit.json.Amount;

/** A dated version of the award policy: what it says, and where each part comes from. */
record PolicyView(
        String version,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        List<BandPart> bands,
        List<SettingPart> settings,
        List<RulePart> eligibility,
        List<RulePart> claims) {

    record BandPart(String band, String range, int fromPercent, int toPercent, Amount perOfficer) {
        static BandPart of(Band band) {
            return new BandPart(
                    band.name(),
                    band.written(),
                    band.fromPercent(),
                    band.toPercent(),
                    Amount.ofCents(band.centsPerOfficer()));
        }
    }

    record SettingPart(String name, String value, String basis, String source, String owner) {
        static SettingPart of(PolicySetting setting) {
            return new SettingPart(
                    setting.name(), setting.value(), Wire.written(setting.basis()), setting.source(), setting.owner());
        }
    }

    record RulePart(String rule, String clause, String basis) {
        static RulePart of(EligibilityRule rule) {
            return new RulePart(rule.id(), rule.clause(), Wire.written(rule.basis()));
        }

        static RulePart of(ClaimRule rule) {
            return new RulePart(rule.id(), rule.clause(), Wire.written(rule.basis()));
        }
    }

    static PolicyView of(AwardPolicy policy) {
        return new PolicyView(
                policy.version(),
                policy.effectiveFrom(),
                Optional.ofNullable(policy.effectiveUntil()),
                policy.bands().stream().map(BandPart::of).toList(),
                policy.settings().all().stream().map(SettingPart::of).toList(),
                Arrays.stream(EligibilityRule.values())
                        .filter(rule -> rule != EligibilityRule.ELIGIBLE)
                        .map(RulePart::of)
                        .toList(),
                Arrays.stream(ClaimRule.values()).map(RulePart::of).toList());
    }
}
