package reimbursement.local.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import reimbursement.local.process.ChildProcess;
import reimbursement.local.process.LogTail;

/**
 * Starts the server until it answers. After a crash the processes of the last run take a moment to go, and the server
 * refuses to start beside them: it is tried again for ten seconds.
 */
record Startup(PostgresBinaries binaries, DataFolder folder, Administration administration) {
    private static final Duration CRASHED_PREDECESSOR = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final int LOG_LINES = 5;

    ChildProcess run() {
        var began = System.nanoTime();
        while (true) {
            var server = launch();
            if (answers(server, began)) {
                return server;
            }
            if (passed(began, CRASHED_PREDECESSOR)) {
                throw failure("PostgreSQL does not start");
            }
        }
    }

    /** Waits for an answer; false when the server ends instead. */
    private boolean answers(ChildProcess server, long began) {
        while (!server.endsWithin(BETWEEN_TRIES)) {
            try (var connection = administration.connect()) {
                Durability.check(connection);
                return true;
            } catch (SQLException e) {
                if (passed(began, ANSWER)) {
                    server.kill();
                    throw failure("PostgreSQL does not answer");
                }
            } catch (IllegalStateException e) {
                server.kill();
                throw e;
            }
        }
        return false;
    }

    private ChildProcess launch() {
        var command = List.of(
                binaries.program("postgres").toString(), "-D", folder.data().toString());
        return ChildProcess.start(Unprivileged.command(command), Map.of(), folder.log());
    }

    private IllegalStateException failure(String what) {
        return new IllegalStateException(what + "; its log ends with:\n" + LogTail.of(folder.log(), LOG_LINES));
    }

    private static boolean passed(long began, Duration limit) {
        return System.nanoTime() - began > limit.toNanos();
    }
}
