package reimbursement.awards.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.application.ReadingAwards.AwardReport;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.AwardReason;
import reimbursement.awards.domain.award.WithholdingReason;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.kit.json.Amount;

/**
 * An award as it stands: what is due now.
 *
 * @param amount zero while it is withheld
 * @param reason why the amount is what it is; absent while it is withheld
 * @param reasons why it is withheld; absent where it is not
 */
record AwardView(
        UUID id,
        UUID agencyId,
        String quarter,
        String status,
        int revision,
        Optional<Integer> assigned,
        Optional<Integer> located,
        String band,
        int eligibleOfficers,
        Amount perOfficer,
        Amount amount,
        Optional<AwardReason> reason,
        Optional<List<WithholdingReason>> reasons,
        String policyVersion,
        Instant decidedAt) {

    static AwardView of(AwardReport report) {
        Award award = report.award();
        AwardDecision latest = report.latest();
        Optional<AwardFigures> figures = latest.figures();
        Optional<PerformanceCount> count = figures.flatMap(AwardFigures::decidingCount);
        return new AwardView(
                award.id(),
                award.agencyId(),
                award.quarter().toString(),
                Wire.written(award.status()),
                award.revision(),
                count.map(PerformanceCount::assigned),
                count.map(PerformanceCount::located),
                figures.map(AwardFigures::band).orElse(AwardFigures.NO_BAND),
                latest.eligibleOfficers(),
                Amount.ofCents(figures.map(AwardFigures::perOfficerCents).orElse(0L)),
                Amount.ofCents(figures.map(AwardFigures::amountCents).orElse(0L)),
                figures.map(AwardFigures::reason),
                figures.isPresent() ? Optional.empty() : Optional.of(List.copyOf(latest.withheldFor())),
                latest.basis().policyVersion(),
                latest.decidedAt());
    }
}
