package reimbursement.officers.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import reimbursement.kit.event.Inbox;

/** Takes what agreements-service says. */
@ApplicationScoped
class AgreementsTopic {
    private final Inbox inbox;

    AgreementsTopic(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("agreements")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
