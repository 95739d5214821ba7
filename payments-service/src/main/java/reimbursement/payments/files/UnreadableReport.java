package reimbursement.payments.files;

import java.io.Serial;

/** Leaves the depths of a reader; {@link BankReports} turns it into a value. */
final class UnreadableReport extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableReport(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
