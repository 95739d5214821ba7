package reimbursement.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import reimbursement.local.stack.Service;

/** How fast awards-service takes in officers' training, a row each, beside the COPY of the same rows. */
final class InboxBenchmark implements Benchmark {
    private static final String TOPIC = "reimbursement.officers";
    private static final int EVENTS = 600_000;
    private static final int WARM = 150_000;
    private static final double GOAL = 15_000;
    private static final double GOAL_OF_COPY = 0.3;
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public List<Figure> measure(Rig rig) {
        TrainingEvents.publish(rig.brokers(), TOPIC, EVENTS);
        rig.say(String.format(Locale.ROOT, "%,d events wait", EVENTS));
        try (Connection connection = rig.connect(Service.AWARDS)) {
            rig.service(Service.AWARDS).start();
            Speed.Watched inbox = Speed.of("the topic", () -> received(connection), WARM, EVENTS);
            rig.service(Service.AWARDS).stop();
            rig.say(String.format(
                    Locale.ROOT, "inbox: %,.0f events/s over %.1f s", inbox.perSecond(), inbox.seconds()));
            double limit = copy(connection, rig.folder().resolve("rows"));
            return List.of(new Figure(
                    "inbox, sequence and a row an event",
                    inbox.perSecond(),
                    "events/s",
                    limit,
                    "COPY of the same rows",
                    "15,000 events/s or 30 % of COPY",
                    inbox.perSecond() >= GOAL || inbox.perSecond() >= GOAL_OF_COPY * limit));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long received(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select coalesce(sum(last_sequence), 0) from received where topic = '" + TOPIC + "'")) {
            sum.next();
            return sum.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Rows a second into a table with the same columns and indexes. */
    private static double copy(Connection connection, Path file) throws SQLException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = connection.createStatement();
                OutputStream out = Files.newOutputStream(file)) {
            statement.execute("create table copied (like officer_training including all)");
            copies.copyOut("copy officer_training to stdout", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (InputStream in = Files.newInputStream(file)) {
            long began = System.nanoTime();
            long rows = copies.copyIn("copy copied from stdin", in);
            return rows * NANOS_PER_SECOND / (System.nanoTime() - began);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
