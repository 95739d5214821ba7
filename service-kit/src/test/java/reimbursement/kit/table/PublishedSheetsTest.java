package reimbursement.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as they were really published; they stand beside the repository, not in it. */
class PublishedSheetsTest {
    @ParameterizedTest
    @CsvSource({
        "participatingAgencies09302025am.xlsx, 8, 1035",
        "participatingAgencies01052026pm.xlsx, 8, 1274",
        "pendingAgencies09302025am.xlsx, 5, 28"
    })
    void aPublishedSheetIsReadWhole(String name, int columns, int rows) throws IOException {
        // Given
        Path sheet = folder().resolve(name);
        assumeTrue(Files.exists(sheet), "the published sheet " + sheet + " is not there");

        // When
        Table table = Table.read(Files.readAllBytes(sheet), Table.XLSX, Limits.DEFAULT);

        // Then
        assertThat(table.header()).hasSize(columns);
        assertThat(table.rows().stream().filter(row -> !row.isBlank())).hasSize(rows);
        assertThat(table.rows().getFirst().number()).isEqualTo(2);
    }

    private static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared").resolve("data/published");
    }
}
