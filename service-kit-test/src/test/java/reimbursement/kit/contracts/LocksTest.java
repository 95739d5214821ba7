package reimbursement.kit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which registry a package comes from is the reader's choice; which content it has is not. */
class LocksTest {
    @ParameterizedTest
    @ValueSource(strings = {"event-contracts/tools", "docs/examples/finance-consumer"})
    void aLockNamesContentAndNoRegistry(String folder) throws IOException {
        // Given
        JsonNode lock = new ObjectMapper().readTree(Files.readString(Path.of("..", folder, "package-lock.json")));

        // When / Then
        assertThat(lock.findValues("resolved")).isEmpty();
        lock.path("packages").properties().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .forEach(entry -> assertThat(entry.getValue().path("integrity").asText())
                        .as(entry.getKey())
                        .startsWith("sha512-"));
    }
}
