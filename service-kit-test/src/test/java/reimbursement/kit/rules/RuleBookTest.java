package reimbursement.kit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;

class RuleBookTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String TESTS = "src/test/java";

    @Test
    void thePageOfRulesIsWhatTheTestsSay() throws IOException {
        // Given
        List<TestedRule> rules = TestedRule.in(sources());

        // When
        String page = new RuleBook(ROOT, rules).page();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "rules.md"), page);

        // Then
        assertThat(rules).extracting(TestedRule::section).contains(ProgrammeRule.Section.values());
        assertThat(Files.readString(ROOT.resolve("docs").resolve("rules.md")))
                .as("docs/rules.md; what it should be stands in service-kit-test/target/rules.md")
                .isEqualTo(page);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(TESTS))
                    .filter(Files::isDirectory)
                    .flatMap(RuleBookTest::tests)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> tests(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
