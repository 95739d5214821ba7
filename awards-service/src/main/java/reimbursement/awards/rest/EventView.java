package reimbursement.awards.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import reimbursement.awards.domain.claims.HeardFact;

/**
 * An event that brought a fact here.
 *
 * @param sequence its place among the events of its key on that topic
 */
record EventView(
        String topic,
        String type,
        UUID agencyId,
        long sequence,
        UUID eventId,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static EventView of(HeardFact fact) {
        return new EventView(
                fact.topic(),
                fact.type(),
                fact.agencyId(),
                fact.sequence(),
                fact.eventId(),
                fact.effectiveOn(),
                fact.recordedAt());
    }
}
