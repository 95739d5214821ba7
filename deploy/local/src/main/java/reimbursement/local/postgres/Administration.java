package reimbursement.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** What the superuser does to a running server. */
record Administration(int port, String password) {
    private static final String MAINTENANCE = "postgres";
    private static final int CONNECT_SECONDS = 5;

    Connection connect() throws SQLException {
        return connect(MAINTENANCE);
    }

    /** Makes the database with its two roles; what exists already is left as it is, passwords are set again. */
    void createDatabase(String name, DatabaseAccess access) throws SQLException {
        try (var connection = connect()) {
            createRole(connection, access.owner(), access.ownerPassword());
            createRole(connection, access.runtime(), access.runtimePassword());
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                execute(connection, "create database " + name + " owner " + access.owner());
            }
            execute(connection, "revoke all on database " + name + " from public");
            execute(connection, "grant connect on database " + name + " to " + access.runtime());
            execute(connection, "revoke all on database " + MAINTENANCE + ", template1 from public");
        }
        try (var connection = connect(name)) {
            execute(connection, "alter schema public owner to " + access.owner());
            execute(connection, "revoke all on schema public from public");
            execute(connection, "grant usage on schema public to " + access.runtime());
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " login");
        }
        // Sends a verifier, so that no log can ever hold the password.
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(DataFolder.SUPERUSER);
        source.setPassword(password);
        source.setConnectTimeout(CONNECT_SECONDS);
        return source.getConnection();
    }
}
