package reimbursement.payments.files;

import reimbursement.payments.domain.settlements.BankReport;

/** What came of reading a bank's report: all of it, or nothing and why. */
public sealed interface Reading {

    record Read(BankReport report) implements Reading {}

    /** The reason is a sentence for whoever sent the file; it quotes nothing from it but names of elements. */
    record Unreadable(String reason) implements Reading {}
}
