package reimbursement.awards.rest;

import java.util.Optional;
import reimbursement.awards.application.ExplainingAward.Explanation;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.performance.CountBasis;
import reimbursement.awards.domain.performance.CountSource;

/**
 * What was reported, and which count decided.
 *
 * @param deciding absent while the award is withheld, or where no count was needed
 * @param basis why that one
 * @param dispute the dispute about the counts held to now
 */
record CountsEvidence(
        Optional<CountView.Reported> agency,
        Optional<CountView.Reported> ice,
        Optional<CountView> deciding,
        Optional<CountBasis> basis,
        Optional<DisputeView> dispute) {

    static CountsEvidence of(Explanation explanation) {
        Optional<AwardFigures> figures = explanation.latest().figures();
        return new CountsEvidence(
                reported(explanation, CountSource.AGENCY),
                reported(explanation, CountSource.ICE),
                figures.flatMap(AwardFigures::decidingCount).map(CountView::of),
                figures.map(AwardFigures::countBasis),
                explanation.dispute().map(DisputeView::of));
    }

    private static Optional<CountView.Reported> reported(Explanation explanation, CountSource source) {
        return Optional.ofNullable(explanation.reports().get(source)).map(CountView.Reported::of);
    }
}
