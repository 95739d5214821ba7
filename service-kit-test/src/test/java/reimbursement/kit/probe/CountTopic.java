package reimbursement.kit.probe;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import reimbursement.kit.event.Inbox;

@ApplicationScoped
class CountTopic {
    private final Inbox inbox;

    CountTopic(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("awards")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
