package reimbursement.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
    @Test
    void aQuarterBelongsToAFiscalYear() {
        assertThat(Quarter.parse("FY2026Q1")).isEqualTo(new Quarter(2026, 1)).hasToString("FY2026Q1");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09, FY2025Q4",
        "2025-10, FY2026Q1",
        "2025-12, FY2026Q1",
        "2026-01, FY2026Q2",
        "2026-03, FY2026Q2",
        "2026-04, FY2026Q3",
        "2026-09, FY2026Q4",
        "2026-10, FY2027Q1"
    })
    void aMonthLiesInAQuarter(YearMonth month, String quarter) {
        assertThat(Quarter.of(month)).hasToString(quarter);
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
