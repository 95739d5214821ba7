package reimbursement.awards.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class PerformanceCountTest {

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Located above assigned, or a negative count, is refused.",
            source = "our reading")
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

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "No assignments: the rate is undefined, no award, not 100 %.",
            source = "our reading: policy setting count.no-assignments")
    @Test
    void withoutAssignmentsThereIsNoRate() {
        assertThat(new PerformanceCount(0, 0).rate()).isEmpty();
    }

    @Test
    void withAssignmentsTheRateIsTheFractionAsReported() {
        assertThat(new PerformanceCount(500, 448).rate()).contains(new SuccessRate(448, 500));
    }
}
