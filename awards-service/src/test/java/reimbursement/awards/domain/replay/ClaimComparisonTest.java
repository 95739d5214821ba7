package reimbursement.awards.domain.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.claims.ClaimRule;
import reimbursement.awards.domain.claims.CostType;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.LineVerdict;
import reimbursement.awards.domain.claims.Reduction;

class ClaimComparisonTest {

    private final ClaimComparison comparison = new ClaimComparison();

    @Test
    void linesAreAddedUpByTypeUnderBothPolicies() {
        // When
        comparison.add(CostType.OVERTIME, allowed(100, 100), allowed(100, 60));
        comparison.add(CostType.OVERTIME, allowed(50, 50), allowed(50, 50));
        comparison.add(CostType.SALARY, allowed(70, 70), pending(70));
        comparison.add(CostType.SALARY, pending(70), pending(70));

        // Then
        assertThat(comparison.todayCents(CostType.OVERTIME)).isEqualTo(150);
        assertThat(comparison.draftCents(CostType.OVERTIME)).isEqualTo(110);
        assertThat(comparison.todayCents(CostType.SALARY)).isEqualTo(70);
        assertThat(comparison.draftCents(CostType.SALARY)).isZero();
        assertThat(comparison.todayCents(CostType.VEHICLE)).isZero();
        assertThat(comparison.draftCents(CostType.VEHICLE)).isZero();
        assertThat(comparison.lines()).isEqualTo(4);
        assertThat(comparison.changed()).isEqualTo(2);
        assertThat(comparison.pending()).isEqualTo(2);
    }

    private static LineDecision allowed(long charged, long allowed) {
        return charged == allowed
                ? new LineDecision(LineVerdict.ALLOWED, ClaimRule.ALLOWED_IN_FULL, charged, allowed, 1, null, List.of())
                : new LineDecision(
                        LineVerdict.REDUCED,
                        ClaimRule.OVERTIME_CAP,
                        charged,
                        allowed,
                        1,
                        null,
                        List.of(new Reduction(ClaimRule.OVERTIME_CAP, charged - allowed)));
    }

    private static LineDecision pending(long charged) {
        return new LineDecision(LineVerdict.PENDING, ClaimRule.PAY_NOT_YET_KNOWN, charged, 0, 0, null, List.of());
    }
}
