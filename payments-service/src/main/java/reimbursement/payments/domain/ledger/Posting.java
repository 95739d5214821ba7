package reimbursement.payments.domain.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal as it goes into the ledger: under its own id, in one fund, for a payment, for a debt, or for the fund itself. */
public record Posting(
        UUID id,
        UUID fundId,
        @Nullable UUID paymentId,
        @Nullable UUID debtId,
        Instant at,
        Journal journal) {}
