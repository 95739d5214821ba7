package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemedyTest {

    @Test
    void whateverWithholdsAnAwardHasARemedyOfItsOwn() {
        assertThat(Arrays.stream(WithholdingReason.values()).map(Remedy::of))
                .doesNotHaveDuplicates()
                .allSatisfy(RemedyTest::isASentence);
    }

    @ParameterizedTest
    @EnumSource(AwardReason.class)
    void whateverAnAwardIsForHasARemedy(AwardReason reason) {
        isASentence(Remedy.of(reason));
    }

    @Test
    void eachReasonForZeroHasARemedyOfItsOwn() {
        assertThat(Stream.of(
                                AwardReason.NO_ASSIGNMENTS,
                                AwardReason.NO_ELIGIBLE_OFFICERS,
                                AwardReason.NOT_ENROLLED,
                                AwardReason.NO_LIVE_AGREEMENT)
                        .map(Remedy::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleOfEligibilitySaysWhatWouldChangeIt() {
        assertThat(Arrays.stream(EligibilityRule.values()).map(EligibilityRule::remedy))
                .doesNotHaveDuplicates()
                .allSatisfy(RemedyTest::isASentence);
    }

    private static void isASentence(String remedy) {
        assertThat(remedy).matches("[A-Z].*\\.");
    }
}
