package reimbursement.officers.domain.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.officers.domain.Model;

/** The worked example that every reader of roster-attested is held to. */
class GoldenRosterTest {
    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    private static final String FOLDER = "/event-contracts/samples/roster-hash/";

    @ParameterizedTest
    @ValueSource(strings = {"roster.txt", "roster-after-correction.txt", "empty.txt"})
    void theLinesOfTheSampleHaveTheHashOfTheSample(String file) {
        // Given
        List<RosterLine> lines =
                new ArrayList<>(text(file).lines().map(GoldenRosterTest::parse).toList());
        Collections.shuffle(lines, new Random(1));

        // When
        RosterHash hash = RosterHash.of(lines, SNAPSHOT);

        // Then
        assertThat(hash).isEqualTo(new RosterHash(lines.size(), expected(file)));
    }

    private static String expected(String file) {
        return text("roster.sha256")
                .lines()
                .filter(line -> line.endsWith("  " + file))
                .map(line -> line.substring(0, 64))
                .findFirst()
                .orElseThrow();
    }

    private static RosterLine parse(String line) {
        List<String> fields = List.of(line.split("\\|", -1));
        return new RosterLine(
                UUID.fromString(fields.get(0)),
                UUID.fromString(fields.get(1)),
                Model.valueOf(fields.get(2)),
                date(fields.get(3)),
                LocalDate.parse(fields.get(4)),
                LocalDate.parse(fields.get(5)),
                date(fields.get(6)),
                date(fields.get(7)));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String text(String file) {
        try (InputStream stream = GoldenRosterTest.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new AssertionError("no sample " + file);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
