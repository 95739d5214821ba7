package reimbursement.awards.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import reimbursement.kit.event.Inbox;

/** The pay topic, in batches. */
@ApplicationScoped
class PayTopic {

    private final Inbox inbox;

    PayTopic(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("pay")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
