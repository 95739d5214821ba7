package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reimbursement.system.faults.WholeCheck;

/** The made-up programme, with its awards and its claims, under every rule that the fault suite holds a stack to. */
class CheckedProgrammeIT {

    @Test
    void noRuleOfTheFaultSuiteFindsAnythingInTheWholeProgramme() {
        // Given
        WholeSystem system = Programme.system();

        // When / Then
        assertThat(WholeCheck.rules()).contains("every claim is paid what was decided, once");
        assertThat(new WholeCheck(system.stack()).findings()).isEmpty();
    }
}
