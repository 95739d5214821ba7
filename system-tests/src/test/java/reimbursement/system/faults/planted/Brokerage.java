package reimbursement.system.faults.planted;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import reimbursement.local.kafka.Topics;
import reimbursement.local.process.Commands;
import reimbursement.local.stack.BrokerPart;

/** What is done to the broker, and asked of it. */
final class Brokerage implements AutoCloseable {
    private static final Map<String, List<String>> READS = Map.of(
            "agreements-service", List.of("reimbursement.quarters"),
            "officers-service", List.of("reimbursement.agreements"),
            "awards-service", List.of("reimbursement.agreements", "reimbursement.officers", "reimbursement.pay"),
            "payments-service", List.of("reimbursement.awards"));

    private final BrokerPart broker;
    private final Admin admin;

    Brokerage(BrokerPart broker) {
        this.broker = broker;
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()));
    }

    /** Deletes every record of every topic. */
    void forget() {
        done(admin.deleteRecords(partitions(Topics.ALL).stream()
                        .collect(Collectors.toMap(Function.identity(), each -> RecordsToDelete.beforeOffset(-1))))
                .all());
    }

    /** Takes the partitions from whoever in the group has died without a word. */
    void expel(String group) {
        done(admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                .all());
    }

    /** Whether all consumers have acknowledged all there is. */
    boolean isAcknowledged() {
        return READS.keySet().stream().allMatch(this::isAcknowledgedBy);
    }

    boolean isAcknowledgedBy(String group) {
        List<TopicPartition> read = partitions(READS.getOrDefault(group, List.of()));
        Map<TopicPartition, Long> begins = offsets(read, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(read, OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> acknowledged =
                done(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return read.stream().allMatch(partition -> {
            OffsetAndMetadata offset = acknowledged.get(partition);
            long begin = begins.getOrDefault(partition, 0L);
            long from = offset == null ? begin : Math.max(begin, offset.offset());
            return from >= ends.getOrDefault(partition, 0L);
        });
    }

    /** Does something while the broker stands still. */
    void whileItStandsStill(Runnable work) {
        signal("STOP");
        try {
            work.run();
        } finally {
            signal("CONT");
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private void signal(String name) {
        Commands.run(List.of("kill", "-" + name, Long.toString(broker.pid())));
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which) {
        return done(admin.listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), each -> which)))
                        .all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private static List<TopicPartition> partitions(List<String> topics) {
        return topics.stream()
                .flatMap(topic ->
                        IntStream.range(0, Topics.PARTITIONS).mapToObj(number -> new TopicPartition(topic, number)))
                .toList();
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
