package reimbursement.awards.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.kit.event.ReceivedEvent;

/** Remembers which event brought a fact. */
final class Heard {

    private Heard() {}

    static HeardFact of(ReceivedEvent<?> event, UUID agencyId, @Nullable UUID officerId, LocalDate effectiveOn) {
        return new HeardFact(
                event.topic(),
                event.key(),
                event.sequence(),
                event.id(),
                event.type(),
                agencyId,
                officerId,
                effectiveOn,
                event.recordedAt());
    }
}
