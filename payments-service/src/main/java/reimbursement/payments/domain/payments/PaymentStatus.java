package reimbursement.payments.domain.payments;

/** Where a payment stands. Only {@code HELD}, {@code SCHEDULED} and {@code APPROVED} can still change their amount. */
public enum PaymentStatus {
    HELD,
    SCHEDULED,
    APPROVED,
    CERTIFIED,
    DISBURSED,
    SETTLED,
    RETURNED,
    REJECTED,
    CANCELLED;

    /** Not certified yet, so that a change of what is due replaces the amount. */
    public boolean open() {
        return switch (this) {
            case HELD, SCHEDULED, APPROVED -> true;
            case CERTIFIED, DISBURSED, SETTLED, RETURNED, REJECTED, CANCELLED -> false;
        };
    }

    /** The money came back or never left; it is still owed. */
    public boolean bounced() {
        return switch (this) {
            case RETURNED, REJECTED -> true;
            case HELD, SCHEDULED, APPROVED, CERTIFIED, DISBURSED, SETTLED, CANCELLED -> false;
        };
    }

    /** Certified and on its way, or arrived. */
    public boolean committed() {
        return switch (this) {
            case CERTIFIED, DISBURSED, SETTLED -> true;
            case HELD, SCHEDULED, APPROVED, RETURNED, REJECTED, CANCELLED -> false;
        };
    }
}
