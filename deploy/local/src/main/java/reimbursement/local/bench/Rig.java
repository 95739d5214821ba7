package reimbursement.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import reimbursement.local.client.Api;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.DemoOptions;
import reimbursement.local.postgres.DatabaseAccess;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.ServicePart;
import reimbursement.local.stack.Stack;
import reimbursement.local.stack.StackOptions;

/** An empty stack of its own on free ports, whose services are migrated and stopped. */
final class Rig implements AutoCloseable {
    /** A topic that no service knows. */
    static final String BARE_TOPIC = "bench";

    private final Layout layout;
    private final Stack stack;
    private final Consumer<String> narrator;

    private Rig(Layout layout, Stack stack, Consumer<String> narrator) {
        this.layout = layout;
        this.stack = stack;
        this.narrator = narrator;
    }

    static Rig start(Layout habitual, Map<Service, Integer> replicas, Consumer<String> narrator) {
        try {
            Path state = habitual.state().resolve("bench");
            Files.createDirectories(state);
            Layout layout = new Layout(habitual.home(), Files.createTempDirectory(state, "stack"));
            Rig rig = new Rig(
                    layout,
                    Stack.start(
                            layout,
                            new StackOptions(replicas, Optional.empty(), true).with(StackOptions.Compiled.FULLY),
                            line -> {}),
                    narrator);
            rig.stack.services().forEach(ServicePart::stop);
            rig.makeTopic();
            return rig;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void say(String line) {
        narrator.accept(line);
    }

    Path folder() {
        return layout.state();
    }

    String brokers() {
        return stack.broker().address();
    }

    ServicePart service(Service service) {
        return service(service, 1);
    }

    ServicePart service(Service service, int replica) {
        return stack.service(service, replica);
    }

    Api api(Service service) {
        DemoContext context = new DemoContext(layout, stack.state(), new DemoOptions(Optional.empty(), 1));
        return new Api(context.url(service), context::token);
    }

    /** A connection as the owner of a service's schema. */
    Connection connect(Service service) {
        DatabaseAccess access = stack.postgres().database(service);
        try {
            return DriverManager.getConnection(access.jdbcUrl(), access.owner(), access.ownerPassword());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void makeTopic() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers()))) {
            admin.createTopics(List.of(new NewTopic(BARE_TOPIC, 12, (short) 1)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    @Override
    public void close() {
        stack.close();
        try (Stream<Path> files = Files.walk(layout.state())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
