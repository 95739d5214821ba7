package reimbursement.kit.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reimbursement.kit.test.Contracts;

/** The golden samples against the schemas, and the schemas against what was released. */
class SamplesTest {
    private static final Path CONTRACTS = Path.of("..", "event-contracts");
    private static final String SCHEMA = ".v1.schema.json";

    @ParameterizedTest
    @MethodSource("valid")
    void aGoldenSampleFitsItsContract(Path sample) throws IOException {
        // Given
        String name = name(sample);

        // When
        List<String> violations = Contracts.violations(name, Files.readString(sample));

        // Then
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aFalseSampleIsRefused(Path sample) throws IOException {
        // Given
        String name = name(sample);

        // When
        List<String> violations = Contracts.violations(name, Files.readString(sample));

        // Then
        assertThat(violations).isNotEmpty();
    }

    @Test
    void everyContractHasASampleAndAReleasedCopy() throws IOException {
        // Given
        List<String> names = schemas().map(SamplesTest::fileName).toList();

        // When / Then
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            assertThat(CONTRACTS.resolve("samples").resolve(name + ".v1")).isNotEmptyDirectory();
            assertThat(CONTRACTS.resolve("released").resolve(name + SCHEMA)).exists();
        });
    }

    static Stream<Path> valid() throws IOException {
        return json(CONTRACTS.resolve("samples"))
                .filter(path -> !path.toString().contains("invalid"))
                .filter(path -> folder(path).endsWith(".v1"));
    }

    static Stream<Path> invalid() throws IOException {
        return json(CONTRACTS.resolve("samples").resolve("invalid"));
    }

    private static Stream<Path> schemas() throws IOException {
        return json(CONTRACTS.resolve("schemas"));
    }

    private static Stream<Path> json(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static String name(Path sample) {
        return folder(sample).replace(".v1", "");
    }

    private static String folder(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static String fileName(Path schema) {
        return schema.getName(schema.getNameCount() - 1).toString().replace(SCHEMA, "");
    }
}
