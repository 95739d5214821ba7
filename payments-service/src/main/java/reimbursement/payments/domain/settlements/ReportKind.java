package reimbursement.payments.domain.settlements;

/** The messages that a bank sends back. */
public enum ReportKind {
    /** Customer payment status report, pain.002. */
    PAIN_002("pain.002"),
    /** Bank to customer debit credit notification, camt.054. */
    CAMT_054("camt.054"),
    /** Returns and notifications of change of the ACH network. */
    NACHA("nacha");

    private final String written;

    ReportKind(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }
}
