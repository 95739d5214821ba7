package reimbursement.local.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The one node of the cluster, broker and controller in one: its folder, ports and settings. */
record Node(Path directory, int port, int controllerPort, List<Door> doors) {
    private static final int ID = 1;

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Gives an empty folder its cluster id; leaves a formatted one as it is. */
    void format() {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try (var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(Set.of(directory.toString()))
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + directory + " for Kafka", e);
        }
    }

    /** A static quorum: the controller's port may differ at the next start, for nothing of it is stored. */
    Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(ID)),
                Map.entry("controller.quorum.voters", ID + "@127.0.0.1:" + controllerPort),
                Map.entry(
                        "listeners",
                        "CLIENT://" + bootstrapServers() + ",CONTROLLER://127.0.0.1:" + controllerPort
                                + eachDoor((name, door) -> name + "://127.0.0.1:" + door.port())),
                Map.entry(
                        "advertised.listeners",
                        "CLIENT://" + bootstrapServers()
                                + eachDoor((name, door) -> name + "://127.0.0.1:" + door.advertised())),
                Map.entry(
                        "listener.security.protocol.map",
                        "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT" + eachDoor((name, door) -> name + ":PLAINTEXT")),
                Map.entry("inter.broker.listener.name", "CLIENT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", directory.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE)),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", "10485760"),
                // After a crash the broker waits out its predecessor's session before it serves.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"));
    }

    private String eachDoor(BiFunction<String, Door, String> written) {
        return IntStream.range(0, doors.size())
                .mapToObj(number -> "," + written.apply("DOOR" + number, doors.get(number)))
                .collect(Collectors.joining());
    }
}
