package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.performance.CountBasis;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.FiscalQuarter;

class AwardTest {

    private static final Instant NOW = Instant.parse("2026-01-20T14:00:00Z");
    private static final AwardBasis BASIS = new AwardBasis(1, 1, 1, 1, "2026.1");
    private static final AwardBasis LATER = new AwardBasis(2, 2, 1, 1, "2026.1");

    private final Award award = new Award(new UUID(0, 1), new UUID(0, 2), FiscalQuarter.FIRST_PAYABLE);

    @Test
    void anAwardIsOneOfAnAgencyAndAQuarter() {
        assertThat(award.id()).isEqualTo(new UUID(0, 1));
        assertThat(award.agencyId()).isEqualTo(new UUID(0, 2));
        assertThat(award.quarter()).isEqualTo(FiscalQuarter.FIRST_PAYABLE);
        assertThat(award.revision()).isZero();
        assertThat(award.decisions()).isZero();
    }

    @Test
    void aCalculationIsItsFirstRevision() {
        // When
        AwardDecision decision = decide(AwardState.UNDECIDED, due(3), BASIS);

        // Then
        assertThat(award.status()).isEqualTo(AwardStatus.CALCULATED);
        assertThat(award.revision()).isEqualTo(1);
        assertThat(award.latestDue()).isEqualTo(1);
        assertThat(decision.awardId()).isEqualTo(award.id());
        assertThat(decision.number()).isEqualTo(1);
        assertThat(decision.kind()).isEqualTo(DecisionKind.CALCULATED);
        assertThat(decision.decidedAt()).isEqualTo(NOW);
        assertThat(decision.revision()).isEqualTo(1);
        assertThat(decision.basis()).isEqualTo(BASIS);
        assertThat(decision.eligibleOfficers()).isEqualTo(3);
        assertThat(decision.withheldFor()).isEmpty();
        assertThat(decision.figures()).contains(figures(3));
        assertThat(decision.previousCents()).isEmpty();
        assertThat(decision.cause()).isEmpty();
    }

    @Test
    void aWithheldAwardHasNoAmountAndSaysWhy() {
        // Given
        Set<WithholdingReason> reasons = EnumSet.of(WithholdingReason.DISPUTE_OPEN, WithholdingReason.ROSTER_MISMATCH);

        // When
        AwardDecision decision = decide(AwardState.UNDECIDED, new Assessment.Withheld(reasons, verdicts(2)), BASIS);

        // Then
        assertThat(award.status()).isEqualTo(AwardStatus.WITHHELD);
        assertThat(award.revision()).isZero();
        assertThat(award.latestDue()).isZero();
        assertThat(decision.withheldFor()).containsExactlyElementsOf(reasons);
        assertThat(decision.eligibleOfficers()).isEqualTo(2);
        assertThat(decision.figures()).isEmpty();
        assertThat(AwardState.of(decision, null)).isEqualTo(new AwardState(BASIS, reasons, null));
    }

    @Test
    void aRevisionIsAddedByEachAdjustment() {
        // Given
        AwardDecision first = decide(AwardState.UNDECIDED, due(3), BASIS);

        // When
        AwardDecision adjusted = decide(AwardState.of(first, first), due(1), LATER);

        // Then
        assertThat(award.status()).isEqualTo(AwardStatus.ADJUSTED);
        assertThat(award.revision()).isEqualTo(2);
        assertThat(award.latestDue()).isEqualTo(2);
        assertThat(adjusted.kind()).isEqualTo(DecisionKind.ADJUSTED);
        assertThat(adjusted.previousCents()).contains(300_000L);
        assertThat(adjusted.cause()).contains(AdjustmentCause.STANDING);
    }

    @Test
    void aConfirmationIsRecordedAndChangesNothing() {
        // Given
        AwardDecision first = decide(AwardState.UNDECIDED, due(3), BASIS);

        // When
        AwardDecision confirmed = decide(AwardState.of(first, first), due(3), LATER);

        // Then
        assertThat(confirmed.kind()).isEqualTo(DecisionKind.CONFIRMED);
        assertThat(confirmed.number()).isEqualTo(2);
        assertThat(award.status()).isEqualTo(AwardStatus.CALCULATED);
        assertThat(award.revision()).isEqualTo(1);
        assertThat(award.decisions()).isEqualTo(2);
        assertThat(award.latestDue()).isEqualTo(2);
        assertThat(AwardState.of(confirmed, confirmed).decidedOn()).isEqualTo(LATER);
    }

    @Test
    void withholdingKeepsTheAmountThatWasCalculated() {
        // Given
        AwardDecision first = decide(AwardState.UNDECIDED, due(3), BASIS);
        Set<WithholdingReason> dispute = Set.of(WithholdingReason.DISPUTE_OPEN);

        // When
        AwardDecision withheld =
                decide(AwardState.of(first, first), new Assessment.Withheld(dispute, verdicts(3)), LATER);

        // Then
        assertThat(award.latestDue()).isEqualTo(1);
        assertThat(award.revision()).isEqualTo(1);
        assertThat(AwardState.of(withheld, first))
                .isEqualTo(new AwardState(LATER, dispute, new AwardState.Calculation(BASIS, figures(3))));
    }

    @Test
    void whatChangesNothingIsNotRecorded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award.record(new UUID(0, 9), new AwardChange.Unchanged(), due(1), BASIS, NOW));
        assertThat(award.decisions()).isZero();
    }

    private AwardDecision decide(AwardState held, Assessment assessed, AwardBasis basis) {
        return award.record(new UUID(0, 9), AwardChange.of(held, assessed, basis), assessed, basis, NOW);
    }

    private static Assessment due(int officers) {
        return new Assessment.Due(figures(officers), verdicts(officers));
    }

    private static List<Eligibility> verdicts(int officers) {
        return IntStream.range(0, officers)
                .<Eligibility>mapToObj(i -> new Eligibility.Included(new UUID(2, i), new UUID(3, i)))
                .toList();
    }

    private static AwardFigures figures(int officers) {
        return new AwardFigures(
                new PerformanceCount(10, 9),
                CountBasis.BOTH_AGREE,
                "90",
                officers,
                100_000,
                officers * 100_000L,
                AwardReason.BAND_90);
    }
}
