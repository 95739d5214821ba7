package reimbursement.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import reimbursement.local.kafka.Broker;
import reimbursement.local.kafka.Door;
import reimbursement.local.process.FreePort;

/** The Kafka broker, in a JVM of its own. */
public final class BrokerPart implements Part {
    private static final int HEAP_MEGABYTES = 256;

    private final Layout layout;
    private final Path ready;
    private final int port = FreePort.next();
    private final List<Door> doors;
    private final JvmProcess jvm;

    BrokerPart(Layout layout, List<Door> doors, Consumer<String> narrator) {
        this.layout = layout;
        this.doors = doors;
        this.ready = layout.run("kafka.ready");
        this.jvm = new JvmProcess(name(), layout.log(name()), narrator);
    }

    @Override
    public String name() {
        return "kafka";
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
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jvm.start(command(), Map.of(), () -> Files.exists(ready));
    }

    @Override
    public void stop() {
        jvm.stop();
    }

    @Override
    public void kill() {
        jvm.kill();
    }

    private List<String> command() {
        return JavaCommand.of(
                layout.classArchive(name()),
                HEAP_MEGABYTES,
                StackOptions.Compiled.QUICKLY,
                List.of(
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.util.logging.config.file=" + layout.home().resolve("deploy/local/logging.properties"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Broker.class.getName(),
                        layout.kafka().toString(),
                        Integer.toString(port),
                        ready.toString(),
                        Door.written(doors)));
    }
}
