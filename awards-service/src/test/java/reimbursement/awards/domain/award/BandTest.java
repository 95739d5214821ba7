package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.performance.SuccessRate;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class BandTest {

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "Rate = located / assigned in exact integers; bands are [90,100], [80,90), [70,80): 89.6 % is in the 80s.",
            source = "our reading: policy setting bands.bounds")
    @ParameterizedTest
    @CsvSource({
        "79, false",
        "80, true",
        "85, true",
        "89, true",
        "90, false",
        "100, false",
    })
    void aBandIncludesItsLowerBoundAndNotItsUpperOne(int percent, boolean held) {
        assertThat(new Band(80, 90, 75_000).holds(new SuccessRate(percent, 100)))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"89, false", "90, true", "99, true", "100, true"})
    void aHundredPercentIsInTheBandThatReachesUpToIt(int percent, boolean held) {
        assertThat(new Band(90, 100, 100_000).holds(new SuccessRate(percent, 100)))
                .isEqualTo(held);
    }
}
