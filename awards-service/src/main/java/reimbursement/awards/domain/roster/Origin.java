package reimbursement.awards.domain.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * The event that brought a fact here.
 *
 * @param sequence its place among the events of its agency on its topic
 * @param recordedAt when its owner recorded it
 */
public record Origin(UUID eventId, long sequence, Instant recordedAt) {}
