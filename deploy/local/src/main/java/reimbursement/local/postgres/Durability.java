package reimbursement.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The settings that must be on for an acknowledged commit to survive any crash. */
final class Durability {
    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /** Fails with an IllegalStateException unless the running server has every one of them on. */
    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var setting : SETTINGS) {
                try (var rows = statement.executeQuery("show " + setting)) {
                    if (!rows.next() || !rows.getString(1).equals("on")) {
                        throw new IllegalStateException("PostgreSQL runs without " + setting);
                    }
                }
            }
        }
    }
}
