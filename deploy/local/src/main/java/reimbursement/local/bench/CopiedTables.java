package reimbursement.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What a database needs to take in rows by COPY, with the indexes of the tables that they stand in and nothing else. */
final class CopiedTables {
    private static final double NANOS_PER_SECOND = 1e9;

    private CopiedTables() {}

    /** Copies what stands in these tables into empty ones like them, one after the other; how many seconds that took. */
    static double seconds(Connection connection, List<String> tables, Path folder) throws SQLException {
        double seconds = 0;
        for (String table : tables) {
            seconds += seconds(connection, table, folder.resolve(table));
        }
        return seconds;
    }

    private static double seconds(Connection connection, String table, Path file) throws SQLException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = connection.createStatement();
                OutputStream out = Files.newOutputStream(file)) {
            statement.execute("create table copied_" + table + " (like " + table + " including all)");
            copies.copyOut("copy " + table + " to stdout", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (InputStream in = Files.newInputStream(file)) {
            long began = System.nanoTime();
            copies.copyIn("copy copied_" + table + " from stdin", in);
            return (System.nanoTime() - began) / NANOS_PER_SECOND;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
