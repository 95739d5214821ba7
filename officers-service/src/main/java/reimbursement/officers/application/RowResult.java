package reimbursement.officers.application;

import java.util.List;
import reimbursement.officers.domain.sheet.Finding;

/** What became of a row of a roster. */
sealed interface RowResult {

    /** An officer who was not on record. */
    record Added() implements RowResult {}

    record Updated() implements RowResult {}

    record Unchanged() implements RowResult {}

    record Rejected(List<Finding> findings) implements RowResult {}
}
