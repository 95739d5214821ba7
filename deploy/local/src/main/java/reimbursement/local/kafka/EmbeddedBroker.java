package reimbursement.local.kafka;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import reimbursement.local.process.FreePort;

/** A Kafka broker in this process: one KRaft node on 127.0.0.1 that keeps its state in one folder. */
public final class EmbeddedBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /** Starts a broker on a free port. See {@link #start(Path, int, List)}. */
    public static EmbeddedBroker start(Path directory) {
        return start(directory, FreePort.next(), List.of());
    }

    /**
     * Starts a broker and waits until it answers.
     *
     * @param directory holds the logs of the topics; formatted when empty
     * @param port 1 to 65535, free
     * @param doors further ways in
     */
    public static EmbeddedBroker start(Path directory, int port, List<Door> doors) {
        var node = new Node(directory.toAbsolutePath(), port, FreePort.next(), List.copyOf(doors));
        node.format();
        var server = new KafkaRaftServer(new KafkaConfig(node.settings(), false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, node.bootstrapServers());
    }

    /** For {@code bootstrap.servers}: {@code 127.0.0.1:<port>}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Makes the topics that do not exist, each with 12 partitions that keep everything. */
    public void createTopics(Collection<String> names) {
        Topics.create(bootstrapServers, names);
    }

    void awaitShutdown() {
        server.awaitShutdown();
    }

    /** Stops the broker in order. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
