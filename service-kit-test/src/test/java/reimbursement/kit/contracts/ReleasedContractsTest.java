package reimbursement.kit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate: every released schema is still there and says what it said. */
class ReleasedContractsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RELEASED = Path.of("..", "event-contracts", "released");
    private static final Path SCHEMAS = Path.of("..", "event-contracts", "schemas");

    @ParameterizedTest
    @MethodSource("released")
    void aReleasedContractOnlyGrows(String schema) throws IOException {
        // Given
        Path current = SCHEMAS.resolve(schema);
        assertThat(current).as("removed").exists();

        // When
        List<String> breaks = SchemaComparison.breaks(read(RELEASED.resolve(schema)), read(current));

        // Then
        assertThat(breaks).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void anyFieldTakenAwayWouldBeSeen(String schema) throws IOException {
        // Given
        JsonNode released = read(RELEASED.resolve(schema));

        // When / Then
        for (String name : names(released.path("properties"))) {
            ObjectNode without = released.deepCopy();
            ((ObjectNode) without.path("properties")).remove(name);
            assertThat(SchemaComparison.breaks(released, without)).contains("/properties/" + name + " was removed");
        }
    }

    @Test
    void everyContractOfTheProgrammeIsReleased() throws IOException {
        assertThat(released().toList()).hasSizeGreaterThanOrEqualTo(32);
    }

    static Stream<String> released() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        }
    }

    private static List<String> names(JsonNode properties) {
        return properties.properties().stream()
                .map(property -> property.getKey())
                .toList();
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }
}
