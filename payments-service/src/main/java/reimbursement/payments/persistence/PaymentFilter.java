package reimbursement.payments.persistence;

import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payments.PaymentStatus;

/** What a list of payments is narrowed to; all that is present holds. */
public record PaymentFilter(
        Optional<PaymentStatus> status,
        Optional<String> quarter,
        Optional<UUID> awardId,
        Optional<UUID> claimId,
        Optional<UUID> agencyId,
        Optional<UUID> scheduleId) {}
