package reimbursement.payments.domain.payments;

import reimbursement.payments.domain.ledger.Journal;

/** A payment that took a step, and what the step books. */
public record Moved(Payment payment, Journal journal) {}
