package reimbursement.awards.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import reimbursement.kit.event.Inbox;

/** The officers topic, in batches. */
@ApplicationScoped
class OfficersTopic {

    private final Inbox inbox;

    OfficersTopic(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("officers")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
