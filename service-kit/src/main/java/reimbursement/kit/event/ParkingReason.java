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

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
