package reimbursement.awards.domain.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.replay.Kept.AGENCY;
import static reimbursement.awards.domain.replay.Kept.POLICY;
import static reimbursement.awards.domain.replay.Kept.SNAPSHOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.award.Assessment;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.AwardReason;
import reimbursement.awards.domain.award.EligibilityRule;
import reimbursement.awards.domain.award.WithholdingReason;
import reimbursement.awards.domain.performance.CountBasis;
import reimbursement.awards.domain.performance.DisputeState;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.roster.RosterDigest;

/** Issue 5: recompute any closed quarter under the rules of its time. */
class ReplayedTest {

    private static final UUID AWARD = new UUID(9, 9);
    private static final AwardBasis BASIS = new AwardBasis(3, 4, 1, 1, "today");
    private static final AwardFigures FIGURES = new AwardFigures(
            new PerformanceCount(10, 9), CountBasis.BOTH_AGREE, "90", 2, 100_000, 200_000, AwardReason.BAND_90);
    private static final Map<UUID, EligibilityRule> OFFICERS =
            Map.of(new UUID(4, 0), EligibilityRule.ELIGIBLE, new UUID(4, 1), EligibilityRule.ELIGIBLE);

    @Test
    void whatWasDecidedByTheSameRulesAgrees() {
        assertThat(replay(decided(BASIS, 2, Set.of(), FIGURES, OFFICERS), Kept.quarter(2, 10, 9)))
                .isEmpty();
    }

    @Test
    void aWithheldAwardAgreesByItsReasons() {
        // Given
        KeptQuarter kept = Kept.quarter(2, new ReportedCount(1, 10, 9), null, new DisputeState.Open());
        AwardBasis basis = new AwardBasis(3, 4, 1, 0, "today");

        // Then
        assertThat(replay(decided(basis, 2, Set.of(WithholdingReason.COUNT_MISSING_ICE), null, OFFICERS), kept))
                .isEmpty();
        assertThat(replay(decided(basis, 2, Set.of(WithholdingReason.ROSTER_MISMATCH), null, OFFICERS), kept))
                .containsExactly(new FigureDifference("withheldFor", "ROSTER_MISMATCH", "COUNT_MISSING_ICE"));
    }

    @Test
    void everyFigureThatDiffersIsNamed() {
        // Given
        AwardFigures other = new AwardFigures(
                new PerformanceCount(20, 15),
                CountBasis.DISPUTE_RESOLVED,
                "70",
                3,
                50_001,
                150_003,
                AwardReason.BAND_70);
        Map<UUID, EligibilityRule> officers = new HashMap<>(OFFICERS);
        officers.put(new UUID(4, 1), EligibilityRule.NOT_REVOKED);
        officers.put(new UUID(4, 7), EligibilityRule.ELIGIBLE);
        officers.remove(new UUID(4, 0));

        // When
        List<FigureDifference> differences = replay(
                decided(new AwardBasis(1, 2, 3, 4, "other"), 5, Set.of(), other, officers), Kept.quarter(2, 10, 9));

        // Then
        assertThat(differences)
                .containsExactly(
                        new FigureDifference("standingRevision", "1", "3"),
                        new FigureDifference("rosterRevision", "2", "4"),
                        new FigureDifference("agencyCountRevision", "3", "1"),
                        new FigureDifference("iceCountRevision", "4", "1"),
                        new FigureDifference("policyVersion", "other", "today"),
                        new FigureDifference("eligibleOfficers", "5", "2"),
                        new FigureDifference("amount", "1500.03", "2000.00"),
                        new FigureDifference("perOfficerCents", "50001", "100000"),
                        new FigureDifference("paidOfficers", "3", "2"),
                        new FigureDifference("band", "70", "90"),
                        new FigureDifference("reason", "BAND_70", "BAND_90"),
                        new FigureDifference("countBasis", "DISPUTE_RESOLVED", "BOTH_AGREE"),
                        new FigureDifference("count", "15/20", "9/10"),
                        new FigureDifference("officer " + new UUID(4, 0), "none", "eligible"),
                        new FigureDifference("officer " + new UUID(4, 1), "not-revoked", "eligible"),
                        new FigureDifference("officer " + new UUID(4, 7), "eligible", "none"));
    }

    @Test
    void anAmountBesideNoneIsADifference() {
        // Given
        KeptQuarter kept = Kept.quarter(1, new ReportedCount(1, 10, 9), null, new DisputeState.Open());

        // Then
        assertThat(replay(null, Kept.quarter(2, 10, 9)))
                .containsExactly(new FigureDifference("award", "none", "2000.00"));
        assertThat(replay(null, kept)).containsExactly(new FigureDifference("award", "none", "withheld"));
        assertThat(replay(decided(BASIS, 2, Set.of(), FIGURES, OFFICERS), kept))
                .extracting(FigureDifference::figure)
                .contains("withheldFor", "amount", "band", "count");
    }

    @Test
    void theRosterIsHeldBesideItsAttestation() {
        // Given
        RosterDigest other = new RosterDigest(2, "0".repeat(64));

        // Then
        assertThat(Kept.attested(other).under(POLICY, SNAPSHOT)).isInstanceOf(Assessment.Withheld.class);
        assertThat(Kept.attested(Kept.roster(2).digest()).under(POLICY, SNAPSHOT))
                .isInstanceOf(Assessment.Due.class);
        assertThat(Kept.attested(null).under(POLICY, SNAPSHOT)).isInstanceOf(Assessment.Due.class);
    }

    @Test
    void theBasisNamesEachRevision() {
        // Given
        KeptQuarter kept = Kept.quarter(0, null, new ReportedCount(7, 1, 1), new DisputeState.Open());

        // Then
        assertThat(kept.basis(POLICY)).isEqualTo(new AwardBasis(3, 4, 0, 7, "today"));
    }

    private static List<FigureDifference> replay(@Nullable DecidedAward decided, KeptQuarter kept) {
        return Replayed.differences(decided, kept.under(POLICY, SNAPSHOT), kept.basis(POLICY));
    }

    private static DecidedAward decided(
            AwardBasis basis,
            int eligible,
            Set<WithholdingReason> reasons,
            @Nullable AwardFigures figures,
            Map<UUID, EligibilityRule> officers) {
        return new DecidedAward(AWARD, AGENCY, basis, eligible, reasons, figures, officers);
    }
}
