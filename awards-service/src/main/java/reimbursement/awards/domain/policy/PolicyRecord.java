package reimbursement.awards.domain.policy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a version came into force.
 *
 * @param basedOn the version from which it was written
 * @param authors who wrote it
 * @param adoptedBy who put it in force, none of the authors
 */
public record PolicyRecord(
        String version,
        @Nullable String basedOn,
        Set<String> authors,
        String adoptedBy,
        Instant adoptedAt,
        String reason) {

    public PolicyRecord {
        authors = Set.copyOf(authors);
    }
}
