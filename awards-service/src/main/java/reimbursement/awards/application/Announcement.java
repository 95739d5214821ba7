package reimbursement.awards.application;

import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.award.AdjustmentCause;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.WithholdingReason;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimDecision;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** What this service tells the others. */
public sealed interface Announcement {

    /** The quarter it is about. */
    FiscalQuarter quarter();

    /** A quarter was closed: attest. */
    record QuarterClosed(FiscalQuarter quarter) implements Announcement {}

    /** What is said of one agency. */
    sealed interface OfAgency extends Announcement {
        /** The agency. */
        UUID agencyId();
    }

    /** A count was reported or corrected. */
    record PerformanceReported(
            UUID agencyId, FiscalQuarter quarter, CountSource source, int revision, PerformanceCount count)
            implements OfAgency {}

    /** An award has its first amount. */
    record AwardCalculated(UUID awardId, UUID agencyId, FiscalQuarter quarter, AwardBasis basis, AwardFigures figures)
            implements OfAgency {}

    /** An award is withheld. */
    record AwardWithheld(UUID awardId, UUID agencyId, FiscalQuarter quarter, Set<WithholdingReason> reasons)
            implements OfAgency {}

    /** A claim comes to something else than before. */
    record ClaimDecided(Claim claim, ClaimDecision decision) implements OfAgency {
        @Override
        public UUID agencyId() {
            return claim.agencyId();
        }

        @Override
        public FiscalQuarter quarter() {
            return FiscalQuarter.containing(claim.month().atEndOfMonth());
        }
    }

    /** An award has another amount, or is released. */
    record AwardAdjusted(
            UUID awardId,
            UUID agencyId,
            FiscalQuarter quarter,
            int revision,
            AwardBasis basis,
            AwardFigures figures,
            long previousCents,
            AdjustmentCause cause)
            implements OfAgency {}
}
