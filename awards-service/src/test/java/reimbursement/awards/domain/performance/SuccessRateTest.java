package reimbursement.awards.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class SuccessRateTest {

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "Rate = located / assigned in exact integers; bands are [90,100], [80,90), [70,80): 89.6 % is in the 80s.",
            source = "our reading: policy setting bands.bounds")
    @ParameterizedTest
    @CsvSource({
        "9, 10, 90, true",
        "448, 500, 90, false",
        "448, 500, 80, true",
        "899999999, 1000000000, 90, false",
        "900000000, 1000000000, 90, true",
        "2147483647, 2147483647, 100, true",
        "2147483646, 2147483647, 100, false",
        "0, 1, 0, true",
        "0, 1, 1, false",
    })
    void aRateReachesAPercentageExactly(int located, int assigned, int percent, boolean reached) {
        assertThat(new SuccessRate(located, assigned).comparedWith(percent).reached())
                .isEqualTo(reached);
    }

    @Test
    void comparisonsAgreeWithIntegersOfAnySize() {
        // Given
        Random random = new Random(287);

        for (int i = 0; i < 100_000; i++) {
            int assigned = 1 + random.nextInt(random.nextBoolean() ? 1_000 : Integer.MAX_VALUE);
            int located = (int) (random.nextDouble() * assigned);
            int percent = random.nextInt(101);

            // When
            boolean reached =
                    new SuccessRate(located, assigned).comparedWith(percent).reached();

            // Then
            BigInteger left = BigInteger.valueOf(located).multiply(BigInteger.valueOf(100));
            BigInteger right = BigInteger.valueOf(assigned).multiply(BigInteger.valueOf(percent));
            assertThat(reached).as("%d/%d at %d", located, assigned, percent).isEqualTo(left.compareTo(right) >= 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5", "1, -1"})
    void whatIsNoFractionUpToOneIsNoRate(int located, int assigned) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SuccessRate(located, assigned));
    }

    @Test
    void aComparisonCanBeCheckedByHand() {
        // Given
        SuccessRate rate = new SuccessRate(448, 500);

        // When
        String at90 = rate.comparedWith(90).written();
        String at80 = rate.comparedWith(80).written();

        // Then
        assertThat(rate.fraction()).isEqualTo("448/500");
        assertThat(at90).isEqualTo("located * 100 = 44800 < 45000 = 90 * assigned");
        assertThat(at80).isEqualTo("located * 100 = 44800 >= 40000 = 80 * assigned");
    }
}
