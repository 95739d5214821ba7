package reimbursement.awards.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceCountTest {

    @ParameterizedTest
    @CsvSource({
        "-1, 0, negative-count",
        "0, -1, negative-count",
        "-2, -1, negative-count",
        "-2147483648, -2147483648, negative-count",
        "0, 1, located-above-assigned",
        "10, 11, located-above-assigned",
        "2147483646, 2147483647, located-above-assigned",
    })
    void aCountThatCannotBeIsRefusedWithItsRule(int assigned, int located, String rule) {
        assertThat(PerformanceCount.refusalOf(assigned, located).map(CountRefusal::rule))
                .contains(rule);
        assertThat(PerformanceCount.refusalOf(assigned, located).map(CountRefusal::detail))
                .hasValueSatisfying(detail -> assertThat(detail).contains("located"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerformanceCount(assigned, located))
                .withMessage(rule);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "1, 1", "500, 448", "2147483647, 2147483647"})
    void anyOtherCountIsAccepted(int assigned, int located) {
        assertThat(PerformanceCount.refusalOf(assigned, located)).isEmpty();
    }

    @Test
    void withoutAssignmentsThereIsNoRate() {
        assertThat(new PerformanceCount(0, 0).rate()).isEmpty();
    }

    @Test
    void withAssignmentsTheRateIsTheFractionAsReported() {
        assertThat(new PerformanceCount(500, 448).rate()).contains(new SuccessRate(448, 500));
    }
}
