package reimbursement.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The broker with the topics of the programme, in a JVM of its own. It stops in order when it is told to terminate. */
public final class Broker {
    private Broker() {}

    /**
     * Runs until the process is told to end.
     *
     * @param arguments the folder, the port, a file that is made as soon as the topics can be used, and the {@link Door doors}
     */
    public static void main(String[] arguments) throws IOException {
        var broker =
                EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Door.read(arguments[3]));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(broker::close));
        broker.createTopics(Topics.ALL);
        var ready = Path.of(arguments[2]);
        Files.createDirectories(ready.toAbsolutePath().getParent());
        Files.writeString(ready, broker.bootstrapServers());
        broker.awaitShutdown();
    }
}
