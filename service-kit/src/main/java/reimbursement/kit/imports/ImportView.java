package reimbursement.kit.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An import as its submitter sees it; the JSON of {@code …/imports/{id}}.
 *
 * @param rows rows of the table below its header; 0 until it was read
 * @param rowsDone rows worked through so far
 * @param counts what the kind counted, by name
 * @param error why it failed, a sentence
 */
public record ImportView(
        UUID id,
        String kind,
        ImportState state,
        int rows,
        int rowsDone,
        Map<String, Long> counts,
        Optional<String> error,
        String submittedBy,
        Instant submittedAt,
        Optional<Instant> finishedAt) {}
