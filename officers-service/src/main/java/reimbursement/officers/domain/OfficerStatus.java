package reimbursement.officers.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an officer stands on a day: derived from the dates of the facts, never stored. */
public enum OfficerStatus {
    NOMINATED,
    IN_TRAINING,
    TRAINED,
    AUTHORISED,
    REVOKED,
    EXPIRED,
    SEPARATED;

    /** As callers write it: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of exactly this code, if there is one. */
    public static Optional<OfficerStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
