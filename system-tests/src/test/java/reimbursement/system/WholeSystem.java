package reimbursement.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import reimbursement.local.client.Api;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.DemoOptions;
import reimbursement.local.demo.stages.WholeWay;
import reimbursement.local.kafka.Topics;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.Stack;
import reimbursement.local.stack.StackOptions;

/** A stack of its own, in a folder of its own, on free ports, with its clock set. */
public final class WholeSystem implements AutoCloseable {
    /** The repository. */
    public static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final Layout layout;
    private final Stack stack;

    private WholeSystem(Layout layout, Stack stack) {
        this.layout = layout;
        this.stack = stack;
    }

    static WholeSystem startedAt(Instant moment) {
        try {
            Layout layout = new Layout(HOME, Files.createTempDirectory("whole-system"));
            return new WholeSystem(
                    layout, Stack.start(layout, new StackOptions(Map.of(), Optional.of(moment), true), line -> {}));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs the demo, on a sheet or the made-up programme, and returns its summary. */
    JsonNode demo(Optional<Path> sheet) {
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            WholeWay.run(context(sheet), silent);
            return new ObjectMapper().readTree(Files.readString(layout.demo().resolve("summary.json")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    DemoContext context(Optional<Path> sheet) {
        return new DemoContext(layout, stack.state(), new DemoOptions(sheet, 1));
    }

    /** The front door of a service. */
    public Api api(Service service) {
        DemoContext context = context(Optional.empty());
        return new Api(context.url(service), context::token);
    }

    /** Its processes. */
    public Stack stack() {
        return stack;
    }

    /** How many events stand on each topic. */
    public Map<String, Long> events() {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.broker().address());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Map<String, Long> counts = new TreeMap<>();
            for (String topic : Topics.ALL) {
                List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
                counts.put(
                        topic,
                        consumer.endOffsets(partitions).values().stream().collect(Collectors.summingLong(end -> end)));
            }
            return counts;
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
