package reimbursement.kit.event;

import java.util.Locale;

/** Why an event was parked. */
enum ParkingReason {
    /** The headers are not those of an event, or the data is no JSON, or larger than an event may be. */
    UNDECODABLE,
    /** The data is not what the contract of its type promises. */
    SCHEMA_VIOLATION,
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
        return switch (failure) {
            case Refusal refusal -> REFUSED;
            case CannotApply found -> found.reason();
            default -> FAILED;
        };
    }

    /** What an operator is told; a failure's own message may carry data and stays in the log. */
    static String detail(RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.rule() + ": " + refusal.getMessage();
            case CannotApply found -> found.detail();
            default -> failure.getClass().getSimpleName();
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
