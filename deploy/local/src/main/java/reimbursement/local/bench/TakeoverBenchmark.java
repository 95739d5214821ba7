package reimbursement.local.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import reimbursement.local.client.Waiting;
import reimbursement.local.process.Signal;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.ServicePart;

/** How long the outbox is without a relay when the replica that had it is killed, or stopped without a word. */
final class TakeoverBenchmark implements Benchmark {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double CLOSED = 2;
    private static final double SILENT = 15;

    @Override
    public String name() {
        return "takeover";
    }

    @Override
    public Map<Service, Integer> replicas() {
        return Map.of(Service.AGREEMENTS, 2);
    }

    @Override
    public List<Figure> measure(Rig rig) {
        ServicePart first = rig.service(Service.AGREEMENTS, 1);
        ServicePart second = rig.service(Service.AGREEMENTS, 2);
        try (Connection connection = rig.connect(Service.AGREEMENTS)) {
            first.start();
            Waiting.until("the first relay", PATIENCE, () -> holder(connection) != 0);
            second.start();
            double closed = secondsUntilAnotherHolds(connection, first::kill);
            first.start();
            double silent = secondsUntilAnotherHolds(connection, () -> Signal.STOP.send(second.pid()));
            second.kill();
            return List.of(
                    figure("takeover from a killed relay", closed, CLOSED),
                    figure("takeover from a stopped relay", silent, SILENT));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double secondsUntilAnotherHolds(Connection connection, Runnable blow) {
        int before = holder(connection);
        long began = System.nanoTime();
        blow.run();
        Waiting.until("another relay", PATIENCE, () -> holder(connection) != 0 && holder(connection) != before);
        return (System.nanoTime() - began) / NANOS_PER_SECOND;
    }

    /** The server process whose session holds an advisory lock, 0 for none. */
    private static int holder(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet pid = statement.executeQuery("""
                        select pid from pg_locks where locktype = 'advisory' and granted
                          and database = (select oid from pg_database where datname = current_database())
                        """)) {
            return pid.next() ? pid.getInt(1) : 0;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Figure figure(String what, double seconds, double limit) {
        return new Figure(what, seconds, "s", limit, "the promise", "within it", seconds <= limit);
    }
}
