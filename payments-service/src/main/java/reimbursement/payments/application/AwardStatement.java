package reimbursement.payments.application;

import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;

/** An award as awards-service states it: the amount is the whole of it, nothing or more. */
public record AwardStatement(
        UUID awardId, UUID agencyId, Quarter quarter, int revision, Money amount, Instant recordedAt) {}
