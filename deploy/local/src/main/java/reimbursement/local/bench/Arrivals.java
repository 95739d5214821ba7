package reimbursement.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import reimbursement.local.stack.Service;

/** Hears of each key's first event once officers-service has committed it, for which it puts a trigger there. */
final class Arrivals implements AutoCloseable {
    private static final String TRIGGER = """
            create function say_applied() returns trigger language plpgsql as
                $$ begin perform pg_notify('applied', new.key); return null; end $$;
            create trigger say_applied after update on received
                for each row when (new.last_sequence = 1) execute function say_applied();
            listen applied
            """;
    private static final int HEARD_EVERY_MILLIS = 200;

    private final Connection connection;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Thread listener;
    private volatile boolean open = true;

    private Arrivals(Connection connection) {
        this.connection = connection;
        this.listener = Thread.ofPlatform().daemon().name("arrivals").unstarted(this::listen);
    }

    static Arrivals watch(Rig rig) {
        Connection connection = rig.connect(Service.OFFICERS);
        try (Statement statement = connection.createStatement()) {
            statement.execute(TRIGGER);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        Arrivals arrivals = new Arrivals(connection);
        arrivals.listener.start();
        return arrivals;
    }

    /** Whether all of these have been heard of. */
    boolean holdAll(Collection<String> keys) {
        return seen.keySet().containsAll(keys);
    }

    /** When the key was heard of, by {@link System#nanoTime}. */
    long of(String key) {
        return Objects.requireNonNull(seen.get(key), key);
    }

    private void listen() {
        try {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (open) {
                PGNotification[] heard = postgres.getNotifications(HEARD_EVERY_MILLIS);
                long now = System.nanoTime();
                for (PGNotification one : heard == null ? new PGNotification[0] : heard) {
                    seen.putIfAbsent(one.getParameter(), now);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            listener.join();
            connection.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
