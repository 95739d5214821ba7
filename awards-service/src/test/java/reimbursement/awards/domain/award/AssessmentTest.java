package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reimbursement.awards.domain.award.RosterFixture.SNAPSHOT;
import static reimbursement.awards.domain.award.RosterFixture.TASK_FORCE;
import static reimbursement.awards.domain.award.RosterFixture.agreement;
import static reimbursement.awards.domain.award.RosterFixture.enrolledWithTaskForce;
import static reimbursement.awards.domain.award.RosterFixture.officers;
import static reimbursement.awards.domain.award.RosterFixture.standing;

import java.math.BigInteger;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.performance.CountBasis;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.CountsPosition;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.Standing;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class AssessmentTest {

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "Success rate 90-100 %: $1,000; 80-89 %: $750; 70-79 %: $500 per eligible task-force officer; below, nothing.",
            source = "DHS announcement, September 2025")
    @ParameterizedTest
    @CsvSource({
        "100, 100, 12, 90, 100000, 1200000, BAND_90",
        "10, 9, 12, 90, 100000, 1200000, BAND_90",
        "500, 448, 12, 80, 75000, 900000, BAND_80",
        "10, 8, 1, 80, 75000, 75000, BAND_80",
        "10, 7, 3, 70, 50000, 150000, BAND_70",
        "1000, 699, 12, none, 0, 0, BELOW_BANDS",
        "5, 0, 12, none, 0, 0, BELOW_BANDS",
        "0, 0, 12, none, 0, 0, NO_ASSIGNMENTS",
        "10, 9, 0, 90, 100000, 0, NO_ELIGIBLE_OFFICERS",
        "10, 0, 0, none, 0, 0, BELOW_BANDS",
        "0, 0, 0, none, 0, 0, NO_ASSIGNMENTS",
        "2147483647, 2147483647, 2, 90, 100000, 200000, BAND_90",
    })
    void anAwardIsTheBandsAmountForEachEligibleOfficer(
            int assigned, int located, int officers, String band, long perOfficer, long amount, AwardReason reason) {
        // Given
        PerformanceCount count = new PerformanceCount(assigned, located);

        // When
        AwardFigures figures = figures(enrolledWithTaskForce(), officers(officers), count);

        // Then
        assertThat(figures)
                .isEqualTo(new AwardFigures(count, CountBasis.BOTH_AGREE, band, officers, perOfficer, amount, reason));
    }

    @Test
    void anAgencyThatIsNotEnrolledGetsNothing() {
        // Given
        Standing standing = standing(false, agreement(TASK_FORCE, Model.TFM, false, false));

        // When
        AwardFigures figures = figures(standing, officers(5), new PerformanceCount(10, 9));

        // Then
        assertThat(figures.amountCents()).isZero();
        assertThat(figures.eligibleOfficers()).isZero();
        assertThat(figures.reason()).isEqualTo(AwardReason.NOT_ENROLLED);
        assertThat(figures.band()).isEqualTo("90");
    }

    @ParameterizedTest
    @CsvSource({"TFM, true, false", "TFM, false, true", "WSO, false, false", "JEM, false, false"})
    void anAgencyWithoutAWorkingTaskForceAgreementGetsNothing(Model model, boolean suspended, boolean ended) {
        // Given
        Standing standing = standing(true, agreement(TASK_FORCE, model, suspended, ended));

        // When
        AwardFigures figures = figures(standing, officers(5), new PerformanceCount(10, 9));

        // Then
        assertThat(figures.amountCents()).isZero();
        assertThat(figures.reason()).isEqualTo(AwardReason.NO_LIVE_AGREEMENT);
    }

    @Test
    void oneWorkingAgreementBesideASuspendedOneIsEnough() {
        // Given
        Standing standing = standing(
                true,
                agreement(RosterFixture.WARRANT, Model.TFM, true, false),
                agreement(TASK_FORCE, Model.TFM, false, false));

        // When
        AwardFigures figures = figures(standing, officers(2), new PerformanceCount(10, 9));

        // Then
        assertThat(figures.reason()).isEqualTo(AwardReason.BAND_90);
        assertThat(figures.amountCents()).isEqualTo(200_000);
    }

    @Test
    void amountsAgreeWithIntegersOfAnySize() {
        // Given
        Random random = new Random(8501);

        for (int i = 0; i < 2_000; i++) {
            int assigned = 1 + random.nextInt(Integer.MAX_VALUE);
            PerformanceCount count = new PerformanceCount(assigned, (int) (random.nextDouble() * assigned));
            int officers = random.nextInt(40);

            // When
            AwardFigures figures = figures(enrolledWithTaskForce(), officers(officers), count);

            // Then
            assertThat(BigInteger.valueOf(figures.amountCents()))
                    .isEqualTo(oracle(count).multiply(BigInteger.valueOf(officers)));
        }
    }

    private static BigInteger oracle(PerformanceCount count) {
        BigInteger percent = BigInteger.valueOf(count.located())
                .multiply(BigInteger.valueOf(100))
                .divide(BigInteger.valueOf(count.assigned()));
        return BigInteger.valueOf(
                switch (percent.intValueExact() / 10) {
                    case 10, 9 -> 100_000;
                    case 8 -> 75_000;
                    case 7 -> 50_000;
                    default -> 0;
                });
    }

    @Test
    void anAwardWaitsForEachMissingCount() {
        assertThat(reasons(true, new CountsPosition.Missing(Set.of(CountSource.AGENCY))))
                .containsExactly(WithholdingReason.COUNT_MISSING_AGENCY);
        assertThat(reasons(true, new CountsPosition.Missing(Set.of(CountSource.ICE, CountSource.AGENCY))))
                .containsExactly(WithholdingReason.COUNT_MISSING_AGENCY, WithholdingReason.COUNT_MISSING_ICE);
    }

    @Test
    void anAwardWaitsForAnOpenDispute() {
        assertThat(reasons(true, new CountsPosition.Disputed())).containsExactly(WithholdingReason.DISPUTE_OPEN);
    }

    @Test
    void anAwardWaitsForARosterThatDoesNotMatch() {
        // Given
        CountsPosition decided = new CountsPosition.Decided(new PerformanceCount(10, 9), CountBasis.BOTH_AGREE);

        // Then
        assertThat(reasons(false, decided)).containsExactly(WithholdingReason.ROSTER_MISMATCH);
        assertThat(reasons(false, new CountsPosition.Disputed()))
                .containsExactly(WithholdingReason.DISPUTE_OPEN, WithholdingReason.ROSTER_MISMATCH);
    }

    @Test
    void whereTheStandingAloneDecidesNoCountIsWaitedFor() {
        // Given
        Standing notEnrolled = standing(false, agreement(TASK_FORCE, Model.TFM, false, false));
        Standing jailOnly = standing(true, agreement(RosterFixture.WARRANT, Model.JEM, false, false));
        CountsPosition missing = new CountsPosition.Missing(Set.of(CountSource.AGENCY, CountSource.ICE));

        // When
        Assessment first = assess(notEnrolled, officers(3), true, missing);
        Assessment second = assess(jailOnly, officers(3), true, new CountsPosition.Disputed());

        // Then
        assertThat(first).isEqualTo(new Assessment.Due(nothing(AwardReason.NOT_ENROLLED), first.officers()));
        assertThat(second).isEqualTo(new Assessment.Due(nothing(AwardReason.NO_LIVE_AGREEMENT), second.officers()));
        assertThat(nothing(AwardReason.NOT_ENROLLED).decidingCount()).isEmpty();
        assertThat(first.officers()).hasSize(3);
        assertThat(figures(enrolledWithTaskForce(), officers(1), new PerformanceCount(10, 9))
                        .decidingCount())
                .contains(new PerformanceCount(10, 9));
    }

    @Test
    void aRosterThatDoesNotMatchIsToldEvenWhereTheStandingDecides() {
        // Given
        Standing notEnrolled = standing(false, agreement(TASK_FORCE, Model.TFM, false, false));

        // When
        Assessment assessment =
                assess(notEnrolled, officers(3), false, new CountsPosition.Missing(Set.of(CountSource.ICE)));

        // Then
        assertThat(((Assessment.Withheld) assessment).reasons()).containsExactly(WithholdingReason.ROSTER_MISMATCH);
    }

    private static AwardFigures nothing(AwardReason reason) {
        return new AwardFigures(null, CountBasis.NONE_NEEDED, "none", 0, 0, 0, reason);
    }

    @Test
    void anAgencyOwesCountsWhereAnAwardIsPossible() {
        assertThat(enrolledWithTaskForce().owesCounts()).isTrue();
        assertThat(standing(false, agreement(TASK_FORCE, Model.TFM, false, false))
                        .owesCounts())
                .isFalse();
        assertThat(standing(true).owesCounts()).isFalse();
    }

    @Test
    void aWithheldAwardKeepsTheVerdictsOnItsOfficers() {
        // When
        Assessment assessment = assess(enrolledWithTaskForce(), officers(3), true, new CountsPosition.Disputed());

        // Then
        assertThat(assessment.officers()).hasSize(3);
    }

    @Test
    void theAmountIsAlwaysTheProduct() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AwardFigures(
                        new PerformanceCount(1, 1), CountBasis.BOTH_AGREE, "90", 2, 100, 201, AwardReason.BAND_90));
    }

    private static AwardFigures figures(Standing standing, Roster roster, PerformanceCount count) {
        Assessment assessment =
                assess(standing, roster, true, new CountsPosition.Decided(count, CountBasis.BOTH_AGREE));
        assertThat(assessment.officers()).hasSize(roster.rows().size());
        return ((Assessment.Due) assessment).figures();
    }

    private static Set<WithholdingReason> reasons(boolean matches, CountsPosition counts) {
        return ((Assessment.Withheld) assess(enrolledWithTaskForce(), officers(1), matches, counts)).reasons();
    }

    private static Assessment assess(Standing standing, Roster roster, boolean matches, CountsPosition counts) {
        return Assessment.of(new AwardInputs(Policies.FIRST, SNAPSHOT, standing, roster, matches, counts));
    }
}
