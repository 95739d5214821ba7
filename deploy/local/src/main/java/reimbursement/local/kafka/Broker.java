package reimbursement.local.kafka;

import java.nio.file.Path;

/** The broker in a JVM of its own: {@code Broker <directory> <port>}. It stops in order when it is told to terminate. */
public final class Broker {
    private Broker() {}

    /** Runs until the process is told to end. */
    public static void main(String[] arguments) {
        var broker = EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(broker::close));
        broker.awaitShutdown();
    }
}
