package reimbursement.awards.messaging;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.award.AdjustmentCause;
import reimbursement.awards.domain.award.AwardReason;
import reimbursement.awards.domain.award.WithholdingReason;
import reimbursement.awards.domain.claims.ClaimCause;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.kit.json.Amount;

/** What this service publishes, field by field as the contracts have it. */
sealed interface PublishedEvent {

    record QuarterClosed(String quarter, LocalDate snapshotOn, LocalDate effectiveOn) implements PublishedEvent {}

    record PerformanceReported(
            UUID agencyId,
            String quarter,
            CountSource source,
            int assigned,
            int located,
            int revision,
            LocalDate effectiveOn)
            implements PublishedEvent {}

    record AwardCalculated(
            UUID awardId,
            UUID agencyId,
            String quarter,
            int revision,
            int standingRevision,
            int rosterRevision,
            int assigned,
            int located,
            String band,
            int eligibleOfficers,
            Amount perOfficer,
            Amount amount,
            String policyVersion,
            AwardReason reason,
            LocalDate effectiveOn)
            implements PublishedEvent {}

    record ClaimDecided(
            UUID claimId,
            UUID agencyId,
            String month,
            int version,
            int revision,
            ClaimCause cause,
            Amount previous,
            Amount amount,
            Amount difference,
            Map<String, Amount> totals,
            Map<String, Integer> counts,
            String policyVersion,
            LocalDate effectiveOn)
            implements PublishedEvent {}

    record AwardWithheld(
            UUID awardId, UUID agencyId, String quarter, Set<WithholdingReason> reasons, LocalDate effectiveOn)
            implements PublishedEvent {}

    record AwardAdjusted(
            UUID awardId,
            UUID agencyId,
            String quarter,
            int revision,
            AdjustmentCause cause,
            int standingRevision,
            int rosterRevision,
            int assigned,
            int located,
            String band,
            int eligibleOfficers,
            Amount perOfficer,
            Amount previous,
            Amount amount,
            Amount difference,
            String policyVersion,
            AwardReason reason,
            LocalDate effectiveOn)
            implements PublishedEvent {}
}
