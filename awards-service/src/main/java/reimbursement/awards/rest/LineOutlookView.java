package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reimbursement.awards.application.ExplainingClaimLine.Explanation;
import reimbursement.awards.domain.claims.ClaimRule;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.LineOutlook;
import reimbursement.awards.domain.claims.Reduction;
import reimbursement.kit.json.Amount;

/**
 * What would change a line.
 *
 * @param steps the rules that reduced it, each with what would change it; of a line that nothing reduced its own rule
 * @param daysNotCounted days of the line that do not count, as far as is known now
 * @param limitLeft what the line leaves of the limit that it stood under; left out for whoever may not see pay, where it
 *     would tell it
 */
record LineOutlookView(List<StepPart> steps, List<DaysPart> daysNotCounted, Optional<Amount> limitLeft) {

    /**
     * A rule and its remedy.
     *
     * @param amount what it took; left out where that would tell pay
     */
    record StepPart(String rule, String whatWouldChangeIt, Optional<Amount> amount) {
        static StepPart of(Reduction reduction, boolean moneySeen) {
            return new StepPart(
                    reduction.rule().id(),
                    reduction.rule().remedy(),
                    moneySeen ? Optional.of(Amount.ofCents(reduction.cents())) : Optional.empty());
        }

        static StepPart of(ClaimRule rule) {
            return new StepPart(rule.id(), rule.remedy(), Optional.empty());
        }
    }

    /** Days in a row that fail one rule. */
    record DaysPart(LocalDate from, LocalDate until, String rule, String clause, String whatWouldChangeIt) {
        static DaysPart of(LineOutlook.DaysLost lost) {
            return new DaysPart(
                    lost.from(),
                    lost.until(),
                    lost.rule().id(),
                    lost.rule().clause(),
                    lost.rule().remedy());
        }
    }

    static LineOutlookView of(Explanation explanation, boolean moneySeen) {
        LineDecision decision = explanation.decided().decision();
        Stream<StepPart> steps = decision.reductions().isEmpty()
                ? Stream.of(StepPart.of(decision.rule()))
                : decision.reductions().stream().map(reduction -> StepPart.of(reduction, moneySeen));
        return new LineOutlookView(
                steps.toList(),
                explanation.outlook().daysLost().stream().map(DaysPart::of).toList(),
                moneySeen ? explanation.outlook().limitLeftCents().map(Amount::ofCents) : Optional.empty());
    }
}
