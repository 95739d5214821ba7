package reimbursement.agreements;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The real sheets, which lie beside the repository on machines that have them. */
public enum PublishedSheets {
    SEPTEMBER("participatingAgencies09302025am.xlsx", LocalDate.of(2025, 9, 30)),
    JANUARY("participatingAgencies01052026pm.xlsx", LocalDate.of(2026, 1, 5)),
    PENDING("pendingAgencies09302025am.xlsx", LocalDate.of(2025, 9, 30));

    private static final Path FOLDER = Path.of("../../shared/data/published");

    private final String file;
    private final LocalDate day;

    PublishedSheets(String file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    /** The day that the sheet speaks of. */
    public LocalDate day() {
        return day;
    }

    /** The file's bytes; the calling test is skipped where the file is not there. */
    public byte[] bytes() {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "the published sheets are not beside the repository: " + path);
        try {
            return Files.readAllBytes(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
