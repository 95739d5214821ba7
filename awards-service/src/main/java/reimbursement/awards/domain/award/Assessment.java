package reimbursement.awards.domain.award;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.CountsPosition;

/** What the rules make of an agency's quarter, whatever was decided about it before. */
public sealed interface Assessment {

    /** A verdict for each officer of the roster. */
    List<Eligibility> officers();

    /** How many of them count. */
    default int eligibleOfficers() {
        return eligible(officers());
    }

    /** The award can be said, if only as zero. */
    record Due(AwardFigures figures, List<Eligibility> officers) implements Assessment {}

    /** The award cannot be said yet. */
    record Withheld(Set<WithholdingReason> reasons, List<Eligibility> officers) implements Assessment {}

    /** Assesses; equal inputs give equal assessments. */
    static Assessment of(AwardInputs inputs) {
        List<Eligibility> officers = new OfficerEligibility(inputs.standing(), inputs.snapshot()).of(inputs.roster());
        AwardRule rule = new AwardRule(inputs.policy(), inputs.standing());
        Assessment byCounts = switch (inputs.counts()) {
            case CountsPosition.Decided decided -> new Due(rule.award(eligible(officers), decided), officers);
            case CountsPosition.Missing(var sources) -> orWithheld(rule, reasons(sources), officers);
            case CountsPosition.Disputed() -> orWithheld(rule, EnumSet.of(WithholdingReason.DISPUTE_OPEN), officers);
        };
        return inputs.rosterMatches() ? byCounts : mismatched(byCounts);
    }

    /** Where the standing alone decides no count is waited for: nobody asks such an agency for one. */
    private static Assessment orWithheld(AwardRule rule, Set<WithholdingReason> reasons, List<Eligibility> officers) {
        return rule.withoutCount()
                .<Assessment>map(figures -> new Due(figures, officers))
                .orElseGet(() -> withheld(reasons, officers));
    }

    private static Assessment mismatched(Assessment assessed) {
        Set<WithholdingReason> reasons = EnumSet.of(WithholdingReason.ROSTER_MISMATCH);
        if (assessed instanceof Withheld(var others, var _)) {
            reasons.addAll(others);
        }
        return withheld(reasons, assessed.officers());
    }

    private static Set<WithholdingReason> reasons(Set<CountSource> missing) {
        Set<WithholdingReason> reasons = EnumSet.noneOf(WithholdingReason.class);
        for (CountSource source : missing) {
            reasons.add(
                    switch (source) {
                        case AGENCY -> WithholdingReason.COUNT_MISSING_AGENCY;
                        case ICE -> WithholdingReason.COUNT_MISSING_ICE;
                    });
        }
        return reasons;
    }

    private static Withheld withheld(Set<WithholdingReason> reasons, List<Eligibility> officers) {
        return new Withheld(Collections.unmodifiableSet(reasons), officers);
    }

    private static int eligible(List<Eligibility> officers) {
        return Math.toIntExact(
                officers.stream().filter(Eligibility.Included.class::isInstance).count());
    }
}
