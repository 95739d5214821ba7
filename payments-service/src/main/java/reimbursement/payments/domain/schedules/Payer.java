package reimbursement.payments.domain.schedules;

import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.RoutingNumber;

/** Whose account the money leaves: at a bank, and at Treasury. */
public record Payer(String name, RoutingNumber routingNumber, AccountNumber accountNumber, TreasuryIdentity treasury) {}
