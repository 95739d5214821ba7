package reimbursement.agreements.application;

import java.util.List;
import reimbursement.agreements.domain.sheet.Finding;

/** What a legible row of a sheet came to once it was held against what we know. */
sealed interface RowResult {

    /** The agreement is new. */
    record Added(List<Finding> repairs) implements RowResult {}

    /** The agreement was held already. */
    record Unchanged(List<Finding> repairs) implements RowResult {}

    /** The row contradicts what we hold. */
    record Refused(Finding reason) implements RowResult {}
}
