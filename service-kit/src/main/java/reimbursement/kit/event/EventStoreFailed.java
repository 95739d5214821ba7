package reimbursement.kit.event;

import java.io.Serial;
import java.sql.SQLException;

/** The database refused or could not be reached while events were stored or read. */
public final class EventStoreFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    EventStoreFailed(SQLException cause) {
        super(cause);
    }
}
