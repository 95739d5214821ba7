package reimbursement.kit.event;

import java.io.Serial;

/** An event cannot be applied as it came, for a reason that the kit itself has found. */
final class CannotApply extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ParkingReason reason;

    /** @param detail a sentence for the operator, without content */
    CannotApply(ParkingReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    ParkingReason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
