package reimbursement.payments.domain.schedules;

import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/**
 * A file of a schedule as it left. A retransmission is the same bytes under the same message id.
 *
 * @param messageId what the file calls itself: a message id, or Treasury's number of the schedule
 * @param sha256 the digest of the file itself, not of what is sealed
 */
public record SentFile(
        UUID scheduleId,
        FileFormat format,
        String messageId,
        String sha256,
        long bytes,
        long payments,
        Money amount,
        Instant renderedAt) {}
