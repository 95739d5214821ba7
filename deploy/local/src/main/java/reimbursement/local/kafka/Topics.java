package reimbursement.local.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the programme: facts are kept for ever. */
public final class Topics {
    /** Every topic that a service publishes on. */
    public static final List<String> ALL = List.of(
            "reimbursement.agreements",
            "reimbursement.officers",
            "reimbursement.pay",
            "reimbursement.quarters",
            "reimbursement.awards",
            "reimbursement.payments");

    /** Fixed for a topic's life: another number would move keys to other partitions and break their order. */
    public static final int PARTITIONS = 12;

    private static final int SECONDS = 30;

    /** No less than the producers' max.request.size with Kafka's framing: what a service commits must be sendable. */
    private static final Map<String, String> SETTINGS =
            Map.of("retention.ms", "-1", "retention.bytes", "-1", "max.message.bytes", "1048588");

    private Topics() {}

    /** Makes those of the topics that do not exist. */
    public static void create(String bootstrapServers, Collection<String> names) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var known = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            var missing = names.stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(SETTINGS))
                    .toList();
            admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("cannot make topics at " + bootstrapServers, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topics", e);
        }
    }
}
