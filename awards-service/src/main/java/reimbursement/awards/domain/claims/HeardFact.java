package reimbursement.awards.domain.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event that brought a fact on which claims may rest.
 *
 * @param sequence its place among the events of its key on its topic
 * @param type such as officer-authorised
 * @param officerId whom it is about; null where it is about the agency
 */
public record HeardFact(
        String topic,
        String key,
        long sequence,
        UUID eventId,
        String type,
        UUID agencyId,
        @Nullable UUID officerId,
        LocalDate effectiveOn,
        Instant recordedAt) {}
