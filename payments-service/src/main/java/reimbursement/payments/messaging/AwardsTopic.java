package reimbursement.payments.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import reimbursement.kit.event.Inbox;

/** The channel on which awards come in. */
@ApplicationScoped
class AwardsTopic {
    private final Inbox inbox;

    AwardsTopic(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("awards")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
