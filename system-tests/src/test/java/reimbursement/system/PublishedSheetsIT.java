package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo on real sheets; skipped where the published sheets do not stand beside the repository. */
class PublishedSheetsIT {
    private static final Path SHEETS = WholeSystem.HOME.resolveSibling("shared").resolve("data/published");

    @ParameterizedTest
    @CsvSource({"participatingAgencies09302025am.xlsx, 1035", "participatingAgencies01052026pm.xlsx, 1274"})
    void theDemoGoesThroughOnAPublishedSheetTwice(String name, int agreements) {
        Path sheet = SHEETS.resolve(name);
        assumeThat(sheet).as("the published sheets are not here").exists();
        try (WholeSystem system = WholeSystem.startedAt(Instant.parse("2026-02-01T15:00:00Z"))) {
            // When
            JsonNode summary = system.demo(Optional.of(sheet));
            Map<String, Long> events = system.events();
            JsonNode again = system.demo(Optional.of(sheet));

            // Then
            assertThat(summary.path("agreements").asInt()).isEqualTo(agreements);
            assertThat(summary.path("officersTrained").asInt()).isEqualTo(8_501);
            assertThat(summary.path("ledgerSum").asText()).isEqualTo("0.00");
            assertThat(summary.path("eventsParked").asInt()).isZero();
            assertThat(system.events()).isEqualTo(events);
            assertThat(again.path("totals")).isEqualTo(summary.path("totals"));
        }
    }
}
