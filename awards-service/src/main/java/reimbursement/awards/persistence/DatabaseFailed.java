package reimbursement.awards.persistence;

import java.io.Serial;
import java.sql.SQLException;

/** A statement failed; the cause says whether that may pass. */
final class DatabaseFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DatabaseFailed(SQLException cause) {
        super(cause);
    }
}
