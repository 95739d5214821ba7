package reimbursement.officers;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What stands in the database of the service under test. */
final class Rows {
    private Rows() {}

    /** {@code what}: a table, with {@code where} and placeholders as needed. */
    static int count(String what, Object... values) {
        DataSource database = CDI.current().select(DataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from " + what)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
