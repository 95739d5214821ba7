package reimbursement.payments.domain.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which journals are read; all that is present holds.
 *
 * @param asOf what was booked up to this moment, itself included
 */
public record LedgerFilter(Optional<UUID> fundId, Optional<UUID> paymentId, Optional<Instant> asOf) {}
