package reimbursement.kit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reimbursement.kit.contracts.NodeProject.Outcome;

/** The example consumer's own tests: the story of the samples, duplicates, gaps, false envelopes. */
class FinanceConsumerTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "finance-consumer");

    @Test
    void theExampleConsumerReadsTheSamplesAsTheyAreMeant() {
        // When
        Outcome outcome = NodeProject.installed(EXAMPLE).run("node", "--test");

        // Then
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).containsPattern("pass [1-9]").contains("fail 0");
    }
}
