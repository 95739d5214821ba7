package reimbursement.local.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One replica of a service. */
public final class ServicePart implements Part {
    private static final int HEAP_MEGABYTES = 192;

    private final Service service;
    private final int replica;
    private final int port;
    private final Layout layout;
    private final ServiceEnvironment environment;
    private final Readiness readiness;
    private final JvmProcess jvm;
    private volatile Path build;

    ServicePart(
            Service service,
            int replica,
            int port,
            Layout layout,
            ServiceEnvironment environment,
            Consumer<String> narrator) {
        this.service = service;
        this.replica = replica;
        this.port = port;
        this.layout = layout;
        this.environment = environment;
        this.readiness = new Readiness(url());
        this.jvm = new JvmProcess(name(), layout.log(name()), narrator);
        this.build = layout.serviceJar(service);
    }

    /** Which service this is. */
    public Service service() {
        return service;
    }

    /** 1 for the first replica. */
    public int replica() {
        return replica;
    }

    /** Its base address. */
    public URI url() {
        return URI.create("http://" + address());
    }

    /** What runs, or will at the next start: a {@code quarkus-run.jar} among its libraries. */
    public Path build() {
        return build;
    }

    /** From its next start on, this replica runs another build of the service. */
    public void build(Path jar) {
        build = jar;
    }

    @Override
    public String name() {
        return service.label() + "-" + replica;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public long pid() {
        return jvm.pid();
    }

    @Override
    public void start() {
        var command = JavaCommand.of(
                layout.classArchive(name()), HEAP_MEGABYTES, environment.compiled(), List.of("-jar", build.toString()));
        jvm.start(command, environment.of(service, name(), port), readiness);
    }

    @Override
    public void stop() {
        jvm.stop();
    }

    @Override
    public void kill() {
        jvm.kill();
    }

    /** Fails unless the service is built. */
    static void requireBuilt(Service service, Layout layout) {
        if (!Files.exists(layout.serviceJar(service))) {
            throw new CannotStart(
                    "The %s service is not built: %s is missing; ./reimburse builds it, or ./mvnw package."
                            .formatted(service.label(), layout.home().relativize(layout.serviceJar(service))));
        }
    }
}
