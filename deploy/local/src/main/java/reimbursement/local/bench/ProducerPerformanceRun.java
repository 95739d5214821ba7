package reimbursement.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import reimbursement.local.process.ChildProcess;

/** Kafka's own measurement of what a producer can do here, in a JVM with the flags of the services. */
final class ProducerPerformanceRun {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern TOTAL = Pattern.compile("^(\\d+) records sent, ([0-9.]+) records/sec");

    private ProducerPerformanceRun() {}

    /** Records a second, acks=all, as fast as it goes. */
    static double recordsPerSecond(Rig rig, int records, int bytes) {
        Path log = rig.folder().resolve("log/producer-performance.log");
        try {
            Files.deleteIfExists(log);
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.apache.kafka.tools.ProducerPerformance",
                    "--topic",
                    Rig.BARE_TOPIC,
                    "--num-records",
                    Integer.toString(records),
                    "--record-size",
                    Integer.toString(bytes),
                    "--throughput",
                    "-1",
                    "--producer-props",
                    "bootstrap.servers=" + rig.brokers(),
                    "acks=all");
            ChildProcess run = ChildProcess.start(command, Map.of(), log);
            if (!run.endsWithin(PATIENCE)) {
                run.kill();
            }
            return Files.readAllLines(log).stream()
                    .flatMap(line -> TOTAL.matcher(line).results())
                    .filter(total -> Integer.parseInt(total.group(1)) == records)
                    .mapToDouble(total -> Double.parseDouble(total.group(2)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("ProducerPerformance said no total; see " + log));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
