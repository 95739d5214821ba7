package reimbursement.kit.table;

/** What was sent is no table within the limits; the reason is a sentence for the sender. */
public final class UnreadableTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableTable(String reason) {
        super(reason);
    }

    UnreadableTable(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The reason, a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
