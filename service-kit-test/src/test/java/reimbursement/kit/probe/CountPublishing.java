package reimbursement.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import reimbursement.kit.event.Fact;
import reimbursement.kit.event.Outbox;

@ApplicationScoped
class CountPublishing {
    private final Outbox outbox;

    CountPublishing(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    void publish(List<Count> counts) {
        outbox.append(counts.stream()
                .map(count -> new Fact("reimbursement.awards", count.agencyId(), "performance-reported", count))
                .toList());
    }

    @Transactional
    void publishAndFail(Count count) {
        publish(List.of(count));
        throw new IllegalStateException("after publishing");
    }
}
