package reimbursement.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import reimbursement.local.process.ChildProcess;
import reimbursement.local.process.FreePort;
import reimbursement.local.process.Signal;

/**
 * A PostgreSQL server of its own: a child process that listens on 127.0.0.1, keeps its state in one folder, survives
 * restarts and crashes, and dies with the process that started it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
    private static final Duration STOP = Duration.ofSeconds(20);

    private final DataFolder folder;
    private final int port;
    private final ChildProcess server;

    private EmbeddedPostgres(DataFolder folder, int port, ChildProcess server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /** Starts a server on a free port. See {@link #start(Path, int)}. */
    public static EmbeddedPostgres start(Path directory) {
        return start(directory, FreePort.next());
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param directory holds the data, the log and the passwords; made when absent
     * @param port 1 to 65535, free
     * @throws IllegalStateException when the server does not start, or does not make commits durable
     */
    public static EmbeddedPostgres start(Path directory, int port) {
        try {
            var folder = new DataFolder(directory.toAbsolutePath());
            var binaries = PostgresBinaries.unpacked();
            folder.prepare(binaries, port);
            var administration = new Administration(port, folder.password(DataFolder.SUPERUSER));
            return new EmbeddedPostgres(folder, port, new Startup(binaries, folder, administration).run());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The process id of the postmaster. */
    public long pid() {
        return server.pid();
    }

    /** Whether the server runs. */
    public boolean isAlive() {
        return server.isAlive();
    }

    /**
     * Makes a database with the roles {@code <name>_owner} and {@code <name>_runtime}, or finds it as it is. Nobody else
     * may connect to it.
     *
     * @param name lower case letters, digits and underscores
     */
    public DatabaseAccess createDatabase(String name) {
        var access = access(name);
        try {
            administration().createDatabase(name, access);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make database " + name, e);
        }
        return access;
    }

    /** Copies a database as it is now, in place of an earlier copy; its connections are cut. */
    public void backUp(String name) {
        try {
            new Backup(administration(), access(name), name).take();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot back up database " + name, e);
        }
    }

    /** Puts the copy in the place of the database; what was written since is gone, and so is the copy. */
    public void restore(String name) {
        try {
            new Backup(administration(), access(name), name).restore();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot restore database " + name, e);
        }
    }

    private Administration administration() {
        return new Administration(port, folder.password(DataFolder.SUPERUSER));
    }

    private DatabaseAccess access(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        var owner = name + "_owner";
        var runtime = name + "_runtime";
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name,
                owner,
                folder.password(owner),
                runtime,
                folder.password(runtime));
    }

    /** Ends every connection and stops the server in order. */
    @Override
    public void close() {
        server.stop(Signal.INT, STOP);
    }

    /** Kills the server, as a crash would. */
    public void kill() {
        server.kill();
    }
}
