package reimbursement.awards.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.application.ExplainingAward.Explanation;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.AwardReason;
import reimbursement.awards.domain.award.WithholdingReason;
import reimbursement.awards.domain.roster.Agency;

/**
 * Why an award is what it is: enough to recompute it by hand.
 *
 * @param counts both sources' counts, and which of them decided
 * @param rate the fraction and its comparisons; absent where no count decided or nothing was assigned
 * @param amount the sum; absent while the award is withheld
 * @param officers everyone on the frozen roster, in or out, with the rule that decided it
 * @param whatWouldChangeIt other counts, officers who lapse, and what it waits for
 * @param history every decision, the first one first
 */
record ExplanationView(
        UUID awardId,
        UUID agencyId,
        Optional<String> agency,
        String quarter,
        LocalDate snapshotOn,
        String status,
        int revision,
        Instant decidedAt,
        Optional<AwardReason> reason,
        Optional<List<WithholdingReason>> reasons,
        CountsEvidence counts,
        Optional<RateView> rate,
        Optional<SumView> amount,
        StandingView standing,
        RosterView roster,
        List<OfficerView> officers,
        PolicyView policy,
        AwardOutlookView whatWouldChangeIt,
        List<DecisionView> history) {

    static ExplanationView of(Explanation explanation) {
        Award award = explanation.award();
        AwardDecision latest = explanation.latest();
        Optional<AwardFigures> figures = latest.figures();
        return new ExplanationView(
                award.id(),
                award.agencyId(),
                explanation.agency().map(Agency::name),
                award.quarter().toString(),
                award.quarter().snapshotOn(),
                Wire.written(award.status()),
                award.revision(),
                latest.decidedAt(),
                figures.map(AwardFigures::reason),
                figures.isPresent() ? Optional.empty() : Optional.of(List.copyOf(latest.withheldFor())),
                CountsEvidence.of(explanation),
                figures.flatMap(AwardFigures::decidingCount).flatMap(count -> RateView.of(count, explanation.policy())),
                figures.map(SumView::of),
                StandingView.of(explanation.standing(), explanation.said()),
                RosterView.of(explanation.roster()),
                explanation.officers().stream().map(OfficerView::of).toList(),
                PolicyView.of(explanation.policy()),
                AwardOutlookView.of(explanation),
                explanation.history().stream().map(DecisionView::of).toList());
    }
}
