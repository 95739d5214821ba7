package reimbursement.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
    @Test
    void aQuarterBelongsToAFiscalYear() {
        assertThat(Quarter.parse("FY2026Q1")).isEqualTo(new Quarter(2026, 1)).hasToString("FY2026Q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2026Q0", "FY2026Q5", "2026Q1", "FY26Q1", "FY2026Q1 ", ""})
    void anythingElseIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(written));
    }

    @Test
    void aRuleIsNamedAsItsProblemType() {
        assertThat(Rule.SEPARATION_OF_DUTIES.code()).isEqualTo("separation-of-duties");
    }
}
