package reimbursement.payments.domain.payees;

import java.util.UUID;

/** Whom a check before payment is to ask about. */
public record ToScreen(UUID accountId, UUID agencyId, String holder) {}
