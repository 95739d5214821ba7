package reimbursement.awards.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked example of event-contracts: this service and officers-service come to the same digests. */
class RosterGoldenSampleTest {

    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);

    @Test
    void everyRosterOfTheSampleHasTheDigestThatStandsBesideIt() throws IOException {
        // Given
        Map<String, String> digests = sample("roster.sha256")
                .lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(pair -> pair[1], pair -> pair[0]));
        assertThat(digests).hasSize(3);

        for (var entry : digests.entrySet()) {
            List<RosterRow> rows = sample(entry.getKey())
                    .lines()
                    .map(RosterGoldenSampleTest::row)
                    .toList();

            // When
            RosterDigest digest = Roster.asOf(SNAPSHOT, rows.reversed()).digest();

            // Then
            assertThat(digest).isEqualTo(new RosterDigest(rows.size(), entry.getValue()));
        }
    }

    private static RosterRow row(String line) {
        String[] field = line.split("\\|", -1);
        return new RosterRow(
                UUID.randomUUID(),
                UUID.fromString(field[0]),
                UUID.fromString(field[1]),
                Model.valueOf(field[2]),
                date(field[3]),
                LocalDate.parse(field[4]),
                LocalDate.parse(field[5]),
                date(field[6]),
                date(field[7]));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String sample(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                RosterGoldenSampleTest.class.getResourceAsStream("/event-contracts/samples/roster-hash/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
