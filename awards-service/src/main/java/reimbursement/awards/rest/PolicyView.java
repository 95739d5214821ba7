package reimbursement.awards.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import reimbursement.awards.application.ReadingPolicies.Written;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.EligibilityRule;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.claims.ClaimRule;
import reimbursement.awards.domain.policy.PolicyDraft;
import reimbursement.awards.domain.policy.PolicyRecord;
import reimbursement.kit.json.Amount;

/**
 * A dated version of the award policy, or a draft of one: what it says, and where each part comes from.
 *
 * @param status adopted or draft
 * @param effectiveFrom absent while it is a draft
 * @param effectiveUntil absent while nothing follows
 * @param draft what an adopter has to know; programme and auditor alone
 * @param adoption who put it in force, and why; programme and auditor alone
 */
record PolicyView(
        String version,
        String status,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        List<BandPart> bands,
        List<SettingPart> settings,
        List<RulePart> eligibility,
        List<RulePart> claims,
        Optional<DraftPart> draft,
        Optional<AdoptionPart> adoption) {

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

    record SettingPart(String name, String value, String basis, String source, String owner, LocalDate date) {
        static SettingPart of(PolicySetting setting) {
            return new SettingPart(
                    setting.name(),
                    setting.value(),
                    Wire.written(setting.basis()),
                    setting.source(),
                    setting.owner(),
                    setting.date());
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

    record DraftPart(int revision, Optional<String> basedOn, List<String> authors, Instant writtenAt) {
        static DraftPart of(PolicyDraft draft) {
            return new DraftPart(
                    draft.revision(),
                    Optional.ofNullable(draft.basedOn()),
                    draft.authors().stream().sorted().toList(),
                    draft.writtenAt());
        }
    }

    record AdoptionPart(
            Optional<String> basedOn, List<String> authors, String adoptedBy, Instant adoptedAt, String reason) {
        static AdoptionPart of(PolicyRecord adopted) {
            return new AdoptionPart(
                    Optional.ofNullable(adopted.basedOn()),
                    adopted.authors().stream().sorted().toList(),
                    adopted.adoptedBy(),
                    adopted.adoptedAt(),
                    adopted.reason());
        }
    }

    /** A version as everybody sees it. */
    static PolicyView of(AwardPolicy policy) {
        return of(policy, Optional.empty(), Optional.empty());
    }

    /** A version, or a draft. */
    static PolicyView of(Written written, boolean withPeople, Optional<Basis> only) {
        return switch (written) {
            case Written.Version(var policy, var adopted) ->
                of(policy, only, withPeople ? adopted.map(AdoptionPart::of) : Optional.empty());
            case Written.Draft(var draft) -> of(draft, only);
        };
    }

    /** A draft. */
    static PolicyView of(PolicyDraft draft, Optional<Basis> only) {
        return new PolicyView(
                draft.version(),
                "draft",
                Optional.empty(),
                Optional.empty(),
                draft.terms().bands().stream()
                        .map(band -> new Band(band.fromPercent(), band.toPercent(), band.centsPerOfficer()))
                        .map(BandPart::of)
                        .toList(),
                settings(draft.terms().settings(), only),
                eligibility(only),
                claims(only),
                Optional.of(DraftPart.of(draft)),
                Optional.empty());
    }

    private static PolicyView of(AwardPolicy policy, Optional<Basis> only, Optional<AdoptionPart> adoption) {
        return new PolicyView(
                policy.version(),
                "adopted",
                Optional.of(policy.effectiveFrom()),
                Optional.ofNullable(policy.effectiveUntil()),
                policy.bands().stream().map(BandPart::of).toList(),
                settings(policy.settings().all(), only),
                eligibility(only),
                claims(only),
                Optional.empty(),
                adoption);
    }

    private static List<SettingPart> settings(List<PolicySetting> settings, Optional<Basis> only) {
        return settings.stream()
                .filter(setting -> asked(only, setting.basis()))
                .map(SettingPart::of)
                .toList();
    }

    private static List<RulePart> eligibility(Optional<Basis> only) {
        return Arrays.stream(EligibilityRule.values())
                .filter(rule -> rule != EligibilityRule.ELIGIBLE)
                .filter(rule -> asked(only, rule.basis()))
                .map(RulePart::of)
                .toList();
    }

    private static List<RulePart> claims(Optional<Basis> only) {
        return Arrays.stream(ClaimRule.values())
                .filter(rule -> asked(only, rule.basis()))
                .map(RulePart::of)
                .toList();
    }

    private static boolean asked(Optional<Basis> only, Basis basis) {
        return only.isEmpty() || only.get() == basis;
    }
}
