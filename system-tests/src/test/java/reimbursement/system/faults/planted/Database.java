package reimbursement.system.faults.planted;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import reimbursement.local.postgres.DatabaseAccess;

/** What is done to one service's database by its owner. */
final class Database {
    private final DatabaseAccess access;
    private final List<String> emptyAtFirst;

    Database(DatabaseAccess access) {
        this.access = access;
        this.emptyAtFirst = emptyTables();
    }

    /** Empties every table that was empty at first. */
    void forget() {
        execute("truncate " + String.join(", ", emptyAtFirst) + " restart identity");
    }

    void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Does something while nobody can write into these tables. */
    void whileHeld(String tables, Runnable work) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + tables + " in share mode");
            work.run();
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot hold " + tables, failure);
        }
    }

    private List<String> emptyTables() {
        try (Connection connection = connect()) {
            List<String> empty = new ArrayList<>();
            for (String table :
                    texts(connection, "select tablename from pg_tables where schemaname = 'public' order by 1")) {
                if (texts(connection, "select 'full' from " + table + " limit 1")
                        .isEmpty()) {
                    empty.add(table);
                }
            }
            return empty;
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot read " + access.jdbcUrl(), failure);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.owner(), access.ownerPassword());
    }
}
