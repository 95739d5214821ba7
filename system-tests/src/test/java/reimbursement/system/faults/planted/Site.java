package reimbursement.system.faults.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.ServicePart;
import reimbursement.local.stack.Stack;
import reimbursement.local.stack.StackOptions;
import reimbursement.local.token.TokenSigner;
import reimbursement.system.WholeSystem;
import reimbursement.system.faults.WholeCheck;

/** The real processes; officers-service is exchanged for one with a fault, and everything is forgotten in between. */
final class Site implements AutoCloseable {
    private static final String APP = "officers-service/target/quarkus-app";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING = "select count(*) from outbox";
    private static final String COME_TO =
            "select (select coalesce(sum(last_sequence), 0) from received) + (select count(*) from parked)";

    private final Layout layout;
    private final Stack stack;
    private final Map<Service, Database> databases = new EnumMap<>(Service.class);
    private final Brokerage broker;
    private final WholeCheck check;
    private int planted;
    private long cameTo;

    private Site(Layout layout, Stack stack) {
        this.layout = layout;
        this.stack = stack;
        this.broker = new Brokerage(stack.broker());
        this.check = new WholeCheck(stack);
        for (Service service : Service.values()) {
            databases.put(service, new Database(stack.postgres().database(service)));
        }
    }

    static Site open() {
        try {
            Path place = Files.createTempDirectory("planted");
            Path home = Files.createDirectories(place.resolve("home"));
            Files.createSymbolicLink(home.resolve("deploy"), WholeSystem.HOME.resolve("deploy"));
            for (Service service : Service.values()) {
                Path app = home.resolve(service.label() + "-service/target/quarkus-app");
                Files.createDirectories(app.getParent());
                Files.createSymbolicLink(
                        app, WholeSystem.HOME.resolve(home.relativize(app).toString()));
            }
            Layout layout = new Layout(home, place.resolve("state"));
            return new Site(
                    layout, Stack.start(layout, new StackOptions(Map.of(), Optional.empty(), true), line -> {}));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing has happened yet, and officers-service runs with the fault. */
    void become(Plant plant) {
        Path place = layout.state().resolve("planted-" + ++planted);
        PlantedApp.make(plant, WholeSystem.HOME, WholeSystem.HOME.resolve(APP), place);
        officers().kill();
        broker.forget();
        databases.values().forEach(Database::forget);
        try {
            Path link = layout.home().resolve(APP);
            Files.delete(link);
            Files.createSymbolicLink(link, place.resolve("app"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        restartOfficers();
    }

    /** Starts it in place of one that was killed. */
    void restartOfficers() {
        broker.expel("officers-service");
        officers().start();
    }

    void killOfficers() {
        officers().kill();
    }

    /** Waits until nothing is on its way and nobody works. */
    void rest() {
        Waiting.until("everything to come to rest", PATIENCE, () -> {
            long now = Arrays.stream(Service.values())
                    .mapToLong(service -> check.number(service, COME_TO))
                    .sum();
            boolean same = now == cameTo;
            cameTo = now;
            return same
                    && Arrays.stream(Service.values()).allMatch(service -> check.number(service, WAITING) == 0)
                    && broker.isAcknowledged();
        });
    }

    Api api(Service service) {
        TokenSigner tokens = TokenSigner.load(layout.tokenKey());
        return new Api(
                stack.service(service, 1).url(),
                who -> tokens.token(who.role().label(), who.subject(), who.agencyId(), Duration.ofHours(1)));
    }

    /** The database of officers-service. */
    Database database() {
        return Objects.requireNonNull(databases.get(Service.OFFICERS));
    }

    Brokerage broker() {
        return broker;
    }

    WholeCheck check() {
        return check;
    }

    @Override
    public void close() {
        broker.close();
        stack.close();
    }

    private ServicePart officers() {
        return stack.service(Service.OFFICERS, 1);
    }
}
