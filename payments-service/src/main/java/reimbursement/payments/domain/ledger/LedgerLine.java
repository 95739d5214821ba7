package reimbursement.payments.domain.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/** An entry as it stands in the ledger, with what its journal says. */
public record LedgerLine(
        UUID journalId,
        int line,
        Step step,
        UUID fundId,
        @Nullable UUID paymentId,
        Instant at,
        Account account,
        Side side,
        Money amount) {}
