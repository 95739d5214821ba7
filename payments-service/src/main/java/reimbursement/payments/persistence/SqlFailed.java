package reimbursement.payments.persistence;

import java.io.Serial;
import java.sql.SQLException;

/** A statement that the database refused; the transaction is lost. */
public final class SqlFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    SqlFailed(SQLException cause) {
        super(cause);
    }
}
