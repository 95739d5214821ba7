package reimbursement.agreements.domain.sheet;

import java.util.List;
import java.util.Optional;

/** What became of one row. */
public sealed interface RowReading {

    /** The row as a spreadsheet numbers it. */
    int row();

    /** The row states an agreement, after these repairs. */
    record Accepted(int row, AgreementLine line, List<Finding> repairs) implements RowReading {}

    /**
     * The row cannot be taken: one finding for each cell at fault.
     *
     * @param mention whom it speaks of all the same, where that is legible
     */
    record Rejected(int row, List<Finding> reasons, Optional<Mention> mention) implements RowReading {}

    /** The row says again what an earlier row said of the same agency and model; the earlier one is kept. */
    record Duplicate(int row, int keptRow, Finding reason) implements RowReading {}

    /** The row holds nothing. */
    record Blank(int row) implements RowReading {}
}
