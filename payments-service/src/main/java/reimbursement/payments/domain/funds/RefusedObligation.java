package reimbursement.payments.domain.funds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/**
 * An attempt to obligate that fund control refused; kept for ever, one an attempt.
 *
 * @param fundId null when no fund exists for the fiscal year; nothing is available then
 */
public record RefusedObligation(
        UUID id,
        UUID paymentId,
        int fiscalYear,
        @Nullable UUID fundId,
        Money amount,
        Money available,
        Instant attemptedAt) {}
