package reimbursement.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    @Test
    void aRuleIsTheTypeOfItsRefusal() {
        // When
        HttpProblem problem = Problems.refused("quarter-not-ended", "The quarter ends on 2025-12-31.");

        // Then
        assertThat(problem.getStatusCode()).isEqualTo(409);
        assertThat(problem.getType()).hasToString("/problems/quarter-not-ended");
        assertThat(problem.getDetail()).isEqualTo("The quarter ends on 2025-12-31.");
    }

    @Test
    void whatIsNotYetKnownMayBeTriedAgain() {
        assertThat(Problems.notYetKnown("No such agency yet.").getHeaders()).containsKey("Retry-After");
    }

    @Test
    void violationsAreNamed() {
        // Given
        List<Violation> violations = List.of(new Violation("located", "must not exceed assigned"));

        // Then
        assertThat(Problems.invalid(violations).getParameters()).containsEntry("violations", violations);
        assertThat(Problems.invalid(violations).getDetail()).isEqualTo("located: must not exceed assigned");
    }

    @ParameterizedTest
    @CsvSource({
        "401, /problems/unauthenticated",
        "404, /problems/not-found",
        "418, /problems/invalid",
        "500, /problems/unexpected",
        "502, /problems/unexpected"
    })
    void aBareStatusIsCompleted(int status, String type) {
        // When
        HttpProblem problem = CompleteProblem.complete(HttpProblem.builder()
                .withStatus(status)
                .withDetail("HTTP " + status)
                .build());

        // Then
        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.getType()).hasToString(type);
        assertThat(problem.getTitle()).isNotBlank();
        assertThat(problem.getDetail()).doesNotContain("HTTP");
    }

    @Test
    void theDetailOfAnUnexpectedErrorIsTakenAway() {
        assertThat(CompleteProblem.complete(HttpProblem.builder()
                                .withStatus(500)
                                .withDetail("secret")
                                .build())
                        .getDetail())
                .doesNotContain("secret");
    }
}
