package reimbursement.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A copy of a database beside it, and putting it back: what was written in between is gone. */
record Backup(Administration administration, DatabaseAccess access, String name) {
    private static final String SUFFIX = "_backup";

    /** Copies the database as it is; for a moment nobody is connected to it. */
    void take() throws SQLException {
        try (var connection = administration.connect()) {
            run(connection, "drop database if exists %s" + SUFFIX);
            aloneWith(connection, () -> run(connection, "create database %s" + SUFFIX + " template %s owner %s_owner"));
        }
    }

    /** Puts the copy in the database's place. */
    void restore() throws SQLException {
        try (var connection = administration.connect()) {
            run(connection, "drop database %s with (force)");
            run(connection, "alter database %s" + SUFFIX + " rename to %s");
        }
        administration.createDatabase(name, access);
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void aloneWith(Connection connection, Work work) throws SQLException {
        run(connection, "alter database %s with allow_connections false");
        try {
            run(connection, "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '%s'");
            work.run();
        } finally {
            run(connection, "alter database %s with allow_connections true");
        }
    }

    private void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(List.of(name, name, name).toArray()));
        }
    }
}
