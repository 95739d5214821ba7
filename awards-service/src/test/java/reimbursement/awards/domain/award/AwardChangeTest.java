package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.performance.CountBasis;
import reimbursement.awards.domain.performance.PerformanceCount;

class AwardChangeTest {

    private static final AwardBasis BASIS = new AwardBasis(1, 1, 1, 1, "2026.1");
    private static final Set<WithholdingReason> DISPUTE = Set.of(WithholdingReason.DISPUTE_OPEN);

    @Test
    void theFirstAmountIsACalculation() {
        assertThat(AwardChange.of(AwardState.UNDECIDED, due(3), BASIS))
                .isEqualTo(new AwardChange.Calculated(figures(3)));
    }

    @Test
    void theFirstAmountAfterWithholdingIsACalculation() {
        assertThat(AwardChange.of(new AwardState(BASIS, DISPUTE, null), due(3), BASIS))
                .isEqualTo(new AwardChange.Calculated(figures(3)));
    }

    @Test
    void anAwardThatCannotBeSaidIsWithheld() {
        assertThat(AwardChange.of(AwardState.UNDECIDED, withheld(DISPUTE), BASIS))
                .isEqualTo(new AwardChange.Withheld(DISPUTE));
        assertThat(AwardChange.of(calculated(3), withheld(DISPUTE), BASIS))
                .isEqualTo(new AwardChange.Withheld(DISPUTE));
    }

    @Test
    void otherReasonsForWithholdingAreTold() {
        // Given
        Set<WithholdingReason> missing = Set.of(WithholdingReason.COUNT_MISSING_ICE);

        // Then
        assertThat(AwardChange.of(new AwardState(BASIS, missing, null), withheld(DISPUTE), BASIS))
                .isEqualTo(new AwardChange.Withheld(DISPUTE));
    }

    @Test
    void equalInputsChangeNothing() {
        assertThat(AwardChange.of(calculated(3), due(3), BASIS)).isEqualTo(new AwardChange.Unchanged());
        assertThat(AwardChange.of(new AwardState(BASIS, DISPUTE, null), withheld(DISPUTE), BASIS))
                .isEqualTo(new AwardChange.Unchanged());
    }

    @Test
    void theSameOutcomeOnOtherInputsIsRecordedOnly() {
        // Given
        AwardBasis next = new AwardBasis(2, 2, 1, 1, "2026.1");

        // Then
        assertThat(AwardChange.of(calculated(3), due(3), next)).isEqualTo(new AwardChange.Confirmed());
        assertThat(AwardChange.of(new AwardState(BASIS, DISPUTE, null), withheld(DISPUTE), next))
                .isEqualTo(new AwardChange.Confirmed());
    }

    @Test
    void theSameAmountForAnotherCountIsToldWithADifferenceOfNothing() {
        // Given
        AwardFigures other = new AwardFigures(
                new PerformanceCount(20, 19), CountBasis.BOTH_AGREE, "90", 3, 100_000, 300_000, AwardReason.BAND_90);

        // When
        AwardChange change = AwardChange.of(calculated(3), new Assessment.Due(other, List.of()), BASIS);

        // Then
        assertThat(change).isEqualTo(new AwardChange.Adjusted(300_000, other, AdjustmentCause.COUNT));
        assertThat(((AwardChange.Adjusted) change).differenceCents()).isZero();
    }

    @Test
    void nothingDueForAnotherReasonIsToldToo() {
        // Given
        AwardFigures zero = new AwardFigures(
                new PerformanceCount(10, 9), CountBasis.BOTH_AGREE, "90", 0, 100_000, 0, AwardReason.NOT_ENROLLED);
        AwardBasis next = new AwardBasis(2, 2, 1, 1, "2026.1");

        // Then
        assertThat(AwardChange.of(calculated(0), new Assessment.Due(zero, List.of()), next))
                .isEqualTo(new AwardChange.Adjusted(0, zero, AdjustmentCause.STANDING));
    }

    @Test
    void whyTheSameCountDecidesIsRecordedOnly() {
        // Given
        AwardFigures other = new AwardFigures(
                new PerformanceCount(10, 9), CountBasis.WINDOW_OVER, "90", 3, 100_000, 300_000, AwardReason.BAND_90);

        // Then
        assertThat(AwardChange.of(calculated(3), new Assessment.Due(other, List.of()), BASIS))
                .isEqualTo(new AwardChange.Confirmed());
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 200000", "5, 3, -200000", "3, 0, -300000"})
    void anotherAmountIsAnAdjustmentByTheDifference(int before, int after, long difference) {
        // When
        AwardChange change = AwardChange.of(calculated(before), due(after), new AwardBasis(2, 2, 1, 1, "2026.1"));

        // Then
        assertThat(change)
                .isEqualTo(new AwardChange.Adjusted(before * 100_000L, figures(after), AdjustmentCause.STANDING));
        assertThat(((AwardChange.Adjusted) change).differenceCents()).isEqualTo(difference);
    }

    @Test
    void releasingACalculatedAwardIsToldEvenWhereTheAmountIsTheSame() {
        // Given
        AwardState held = new AwardState(BASIS, DISPUTE, new AwardState.Calculation(BASIS, figures(3)));

        // Then
        assertThat(AwardChange.of(held, due(3), BASIS))
                .isEqualTo(new AwardChange.Adjusted(300_000, figures(3), AdjustmentCause.COUNT));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 1, 1, STANDING",
        "2, 1, 2, 2, STANDING",
        "1, 2, 1, 1, ROSTER",
        "1, 2, 2, 2, ROSTER",
        "1, 1, 2, 1, COUNT",
        "1, 1, 1, 2, COUNT",
        "1, 1, 1, 1, COUNT",
    })
    void theCauseIsTheFirstInputThatMoved(int standing, int roster, int agency, int ice, AdjustmentCause cause) {
        assertThat(new AwardBasis(standing, roster, agency, ice, "2026.1").causeSince(BASIS))
                .isEqualTo(cause);
    }

    private static AwardState calculated(int officers) {
        return new AwardState(BASIS, Set.of(), new AwardState.Calculation(BASIS, figures(officers)));
    }

    private static Assessment due(int officers) {
        return new Assessment.Due(figures(officers), List.of());
    }

    private static Assessment withheld(Set<WithholdingReason> reasons) {
        return new Assessment.Withheld(reasons, List.of());
    }

    private static AwardFigures figures(int officers) {
        return new AwardFigures(
                new PerformanceCount(10, 9),
                CountBasis.BOTH_AGREE,
                "90",
                officers,
                100_000,
                officers * 100_000L,
                officers == 0 ? AwardReason.NO_ELIGIBLE_OFFICERS : AwardReason.BAND_90);
    }
}
