package reimbursement.awards.rest;

import java.time.Instant;
import java.util.UUID;
import reimbursement.awards.domain.roster.Origin;

/**
 * The event that brought an input here.
 *
 * @param sequence its place among the events of the agency on that topic; the roster's covers every earlier fact
 */
record OriginView(String topic, UUID eventId, long sequence, Instant recordedAt) {

    static OriginView of(String topic, Origin origin) {
        return new OriginView(topic, origin.eventId(), origin.sequence(), origin.recordedAt());
    }
}
