package reimbursement.officers.domain.sheet;

import java.util.List;

/** A row as read: sound in itself, or everything that is wrong with it. */
public sealed interface RowReading {

    record Sound(Statement statement) implements RowReading {}

    record Rejected(List<Finding> findings) implements RowReading {}
}
