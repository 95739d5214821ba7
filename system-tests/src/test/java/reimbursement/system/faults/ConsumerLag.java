package reimbursement.system.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import reimbursement.local.kafka.Topics;

/** How many records the services have not acknowledged yet, whatever they are. */
final class ConsumerLag {
    private static final int SECONDS = 30;

    private final String broker;

    ConsumerLag(String broker) {
        this.broker = broker;
    }

    /** By group and partition; those that have none stay out. */
    Map<String, Long> records() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            Map<String, Long> lag = new TreeMap<>();
            for (Map.Entry<String, List<String>> reads : EverythingReceived.READS.entrySet()) {
                look(admin, reads.getKey() + "-service", reads.getValue(), lag);
            }
            return lag;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void look(Admin admin, String group, List<String> topics, Map<String, Long> lag)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>(admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(SECONDS, TimeUnit.SECONDS));
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic ->
                        IntStream.range(0, Topics.PARTITIONS).mapToObj(number -> new TopicPartition(topic, number)))
                .toList();
        var ends = admin.listOffsets(partitions.stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get(SECONDS, TimeUnit.SECONDS);
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata at = committed.get(partition);
            var end = ends.get(partition);
            long missing = (end == null ? 0 : end.offset()) - (at == null ? 0 : at.offset());
            if (missing != 0) {
                lag.put(partition + " by " + group, missing);
            }
        }
    }
}
