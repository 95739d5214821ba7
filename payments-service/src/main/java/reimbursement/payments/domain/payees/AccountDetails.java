package reimbursement.payments.domain.payees;

/** What identifies an account: two proposals with equal details are the same account. */
public record AccountDetails(
        RoutingNumber routingNumber, AccountNumber accountNumber, AccountType accountType, String holder) {}
