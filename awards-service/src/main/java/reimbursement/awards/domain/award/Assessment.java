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
        Set<WithholdingReason> reasons = EnumSet.noneOf(WithholdingReason.class);
        if (!inputs.rosterMatches()) {
            reasons.add(WithholdingReason.ROSTER_MISMATCH);
        }
        return switch (inputs.counts()) {
            case CountsPosition.Missing(var sources) -> {
                sources.forEach(source -> reasons.add(missing(source)));
                yield withheld(reasons, officers);
            }
            case CountsPosition.Disputed() -> {
                reasons.add(WithholdingReason.DISPUTE_OPEN);
                yield withheld(reasons, officers);
            }
            case CountsPosition.Decided decided when reasons.isEmpty() -> due(inputs, decided, officers);
            case CountsPosition.Decided _ -> withheld(reasons, officers);
        };
    }

    private static Assessment due(AwardInputs inputs, CountsPosition.Decided decided, List<Eligibility> officers) {
        AwardFigures figures = new AwardRule(inputs.policy(), inputs.standing()).award(eligible(officers), decided);
        return new Due(figures, officers);
    }

    private static int eligible(List<Eligibility> officers) {
        return Math.toIntExact(
                officers.stream().filter(Eligibility.Included.class::isInstance).count());
    }

    private static Assessment withheld(Set<WithholdingReason> reasons, List<Eligibility> officers) {
        return new Withheld(Collections.unmodifiableSet(reasons), officers);
    }

    private static WithholdingReason missing(CountSource source) {
        return switch (source) {
            case AGENCY -> WithholdingReason.COUNT_MISSING_AGENCY;
            case ICE -> WithholdingReason.COUNT_MISSING_ICE;
        };
    }
}
