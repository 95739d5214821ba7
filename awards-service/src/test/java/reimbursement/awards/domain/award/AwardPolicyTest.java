package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.performance.SuccessRate;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class AwardPolicyTest {

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "Success rate 90-100 %: $1,000; 80-89 %: $750; 70-79 %: $500 per eligible task-force officer; below, nothing.",
            source = "DHS announcement, September 2025")
    @ParameterizedTest
    @CsvSource({
        "100, 100, 90",
        "1, 1, 90",
        "91, 100, 90",
        "90, 100, 90",
        "9, 10, 90",
        "448, 500, 80", // 89.6 %
        "899, 1000, 80",
        "89, 100, 80",
        "80, 100, 80",
        "4, 5, 80",
        "799, 1000, 70",
        "79, 100, 70",
        "70, 100, 70",
        "7, 10, 70",
        "699, 1000, none",
        "69, 100, none",
        "0, 1, none",
        "2147483647, 2147483647, 90",
        "1932735283, 2147483647, 90", // the first count at or above 90 % of the largest
        "1932735282, 2147483647, 80",
        "1717986918, 2147483647, 80",
        "1717986917, 2147483647, 70",
        "1503238553, 2147483647, 70",
        "1503238552, 2147483647, none",
    })
    void aRateFallsInTheBandWhoseLowerBoundItReaches(int located, int assigned, String band) {
        assertThat(Policies.FIRST
                        .bandOf(new SuccessRate(located, assigned))
                        .map(Band::name)
                        .orElse("none"))
                .isEqualTo(band);
    }

    @Test
    void bandsAgreeWithIntegersOfAnySize() {
        // Given
        Random random = new Random(958);

        for (int i = 0; i < 100_000; i++) {
            int assigned = 1 + random.nextInt(random.nextBoolean() ? 300 : Integer.MAX_VALUE);
            int located = (int) (assigned * (0.6 + 0.4 * random.nextDouble()));

            // When
            String band = Policies.FIRST
                    .bandOf(new SuccessRate(located, assigned))
                    .map(Band::name)
                    .orElse("none");

            // Then
            assertThat(band).as("%d/%d", located, assigned).isEqualTo(oracle(located, assigned));
        }
    }

    private static String oracle(int located, int assigned) {
        BigInteger percent =
                BigInteger.valueOf(located).multiply(BigInteger.valueOf(100)).divide(BigInteger.valueOf(assigned));
        int tens = percent.intValueExact() / 10 * 10;
        return tens < 70 ? "none" : Integer.toString(Math.min(tens, 90));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 70, 1",
        "70, 70, 1",
        "80, 70, 1",
        "90, 101, 1",
        "90, 100, -1",
    })
    void whatIsNoRangeOrPaysLessThanNothingIsNoBand(int from, int to, long cents) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(from, to, cents));
    }

    @Test
    void aBandMayStartAtZeroAndPayNothing() {
        assertThat(new Band(0, 2, 0).written()).isEqualTo("[0, 2) %");
    }

    @Test
    void aBandSaysWhichBoundsItIncludes() {
        assertThat(Policies.FIRST.bands())
                .extracting(Band::written)
                .containsExactly("[90, 100] %", "[80, 90) %", "[70, 80) %");
    }

    @Test
    void bandsTouchAndDescend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.withBands(new Band(90, 100, 2), new Band(70, 80, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.withBands(new Band(80, 90, 1), new Band(90, 100, 2)));
        assertThat(Policies.withBands(new Band(95, 100, 2)).bands()).hasSize(1);
        assertThat(Policies.withBands(new Band(95, 100, 2), new Band(90, 95, 1)).bands())
                .hasSize(2);
    }

    @Test
    void aPolicyHoldsFromItsFirstToItsLastDay() {
        // Given
        LocalDate from = LocalDate.of(2025, 10, 1);
        LocalDate until = LocalDate.of(2026, 9, 30);
        AwardPolicy policy = new AwardPolicy("v", from, until, List.of(), Policies.FIRST.settings());

        // Then
        assertThat(policy.holdsOn(from.minusDays(1))).isFalse();
        assertThat(policy.holdsOn(from)).isTrue();
        assertThat(policy.holdsOn(until)).isTrue();
        assertThat(policy.holdsOn(until.plusDays(1))).isFalse();
        assertThat(Policies.FIRST.holdsOn(until.plusYears(50))).isTrue();
    }
}
