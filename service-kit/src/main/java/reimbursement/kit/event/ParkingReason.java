package reimbursement.kit.event;

import java.util.Locale;

/** Why an event was parked. */
enum ParkingReason {
    /** The headers or the data are not those of an event. */
    UNDECODABLE,
    /** No contract describes the type. */
    UNKNOWN_TYPE,
    /** An event of this key is missing before it. */
    GAP,
    /** An earlier event of its key is parked. */
    BEHIND,
    /** A rule of the consumer says no. */
    REFUSED,
    /** Applying it failed. */
    FAILED;

    static ParkingReason of(RuntimeException failure) {
        return failure instanceof Refusal ? REFUSED : FAILED;
    }

    /** What an operator is told; a failure's own message may carry data and stays in the log. */
    static String detail(RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? refusal.rule() + ": " + refusal.getMessage()
                : failure.getClass().getSimpleName();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
