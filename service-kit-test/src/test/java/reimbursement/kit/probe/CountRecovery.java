package reimbursement.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.kit.recovery.LostEvent;
import reimbursement.kit.recovery.Recoverable;

/** Takes back what is below a hundred, and says again with a number of its own. */
@ApplicationScoped
class CountRecovery implements Recoverable {
    static final int AGAIN = 4711;
    private static final int LOST_FOR_GOOD = 100;

    private final CountPublishing publishing;

    CountRecovery(CountPublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public Set<UUID> takeBack(String key, List<LostEvent> events) {
        return events.stream()
                .filter(event -> event.data().get("assigned").asInt() < LOST_FOR_GOOD)
                .map(LostEvent::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void restate(String key) {
        publishing.publish(List.of(Count.of(key, AGAIN)));
    }
}
