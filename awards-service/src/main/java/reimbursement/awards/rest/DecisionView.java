package reimbursement.awards.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reimbursement.awards.domain.award.AdjustmentCause;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.AwardReason;
import reimbursement.awards.domain.award.WithholdingReason;
import reimbursement.kit.json.Amount;

/**
 * One decision in an award's history.
 *
 * @param kind calculated, withheld, adjusted or confirmed (the same outcome on other inputs, not published)
 * @param revision the award's revision after it; 0 before its first amount
 * @param previous the amount before an adjustment
 */
record DecisionView(
        int number,
        String kind,
        int revision,
        Instant decidedAt,
        AwardBasis basis,
        Optional<CountView> count,
        Optional<String> band,
        int eligibleOfficers,
        Optional<AwardReason> reason,
        Optional<List<WithholdingReason>> reasons,
        Optional<Amount> previous,
        Optional<Amount> amount,
        Optional<Amount> difference,
        Optional<AdjustmentCause> cause) {

    static DecisionView of(AwardDecision decision) {
        Optional<AwardFigures> figures = decision.figures();
        Optional<Long> amount = figures.map(AwardFigures::amountCents);
        return new DecisionView(
                decision.number(),
                Wire.written(decision.kind()),
                decision.revision(),
                decision.decidedAt(),
                decision.basis(),
                figures.flatMap(AwardFigures::decidingCount).map(CountView::of),
                figures.map(AwardFigures::band),
                decision.eligibleOfficers(),
                figures.map(AwardFigures::reason),
                figures.isPresent() ? Optional.empty() : Optional.of(List.copyOf(decision.withheldFor())),
                decision.previousCents().map(Amount::ofCents),
                amount.map(Amount::ofCents),
                decision.previousCents().flatMap(previous -> amount.map(now -> Amount.ofCents(now - previous))),
                decision.cause());
    }
}
