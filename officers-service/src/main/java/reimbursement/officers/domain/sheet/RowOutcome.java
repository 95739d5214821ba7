package reimbursement.officers.domain.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of an imported roster came to.
 *
 * @param row as in the sheet, the header being 1
 * @param outcome added, updated, unchanged or rejected, in capitals
 * @param officerId the officer whom it speaks of, where there is one
 */
public record RowOutcome(
        int row,
        String outcome,
        @Nullable UUID agencyId,
        @Nullable UUID officerId) {}
