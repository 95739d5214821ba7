package reimbursement.agreements.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import reimbursement.kit.event.Inbox;

/** The channel on which awards-service says that a quarter is closed. */
@ApplicationScoped
class QuartersTopic {

    private final Inbox inbox;

    QuartersTopic(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("quarters")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
