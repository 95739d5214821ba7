package reimbursement.officers.domain.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row as read: sound in itself, or everything that is wrong with it. */
public sealed interface RowReading {

    record Sound(Statement statement) implements RowReading {}

    /**
     * @param row as in the sheet
     * @param mentions whom it speaks of all the same, where that is legible
     */
    record Rejected(int row, List<Finding> findings, Optional<Mention> mentions) implements RowReading {}

    /** An officer by the agency's number. */
    record Mention(UUID agencyId, String officerNumber) {}
}
