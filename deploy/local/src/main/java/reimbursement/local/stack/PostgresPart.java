package reimbursement.local.stack;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reimbursement.local.postgres.DatabaseAccess;
import reimbursement.local.postgres.EmbeddedPostgres;
import reimbursement.local.process.FreePort;

/** The one database server, with a database for each service. */
public final class PostgresPart implements Part {
    private final Layout layout;
    private final int port = FreePort.next();
    private final Map<Service, DatabaseAccess> databases = new ConcurrentHashMap<>();
    private volatile @Nullable EmbeddedPostgres server;

    PostgresPart(Layout layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public long pid() {
        return running().pid();
    }

    @Override
    public void start() {
        var started = EmbeddedPostgres.start(layout.postgres(), port);
        server = started;
        databases.putAll(Arrays.stream(Service.values())
                .collect(Collectors.toMap(Function.identity(), each -> started.createDatabase(each.label()))));
    }

    @Override
    public void stop() {
        var current = server;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public void kill() {
        running().kill();
    }

    /** Copies a service's database as it is now; its connections are cut. */
    public void backUp(Service service) {
        running().backUp(service.label());
    }

    /** Sets a service's database back to its copy; nobody should be connected to it. */
    public void restore(Service service) {
        running().restore(service.label());
    }

    /** How a service's database is reached, once the server has started. */
    public DatabaseAccess database(Service service) {
        var access = databases.get(service);
        if (access == null) {
            throw new IllegalStateException("PostgreSQL has not started");
        }
        return access;
    }

    private EmbeddedPostgres running() {
        var current = server;
        if (current == null) {
            throw new IllegalStateException("PostgreSQL has not started");
        }
        return current;
    }
}
