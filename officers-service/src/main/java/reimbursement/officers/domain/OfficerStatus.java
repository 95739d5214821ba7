package reimbursement.officers.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

    /** What counts is the agency that the officer is of; what was held at another is over. */
    static OfficerStatus of(Officer officer, LocalDate day) {
        if (officer.separatedBy(day)) {
            return SEPARATED;
        }
        List<Authorisation> held = officer.authorisations().stream()
                .filter(authorisation -> authorisation.agencyId().equals(officer.agencyId()))
                .toList();
        if (held.stream().anyMatch(authorisation -> authorisation.holdsOn(day))) {
            return AUTHORISED;
        }
        Optional<Authorisation> last = held.stream()
                .filter(authorisation -> !authorisation.from().isAfter(day))
                .max(Authorisation.LATEST_LAST);
        if (last.isPresent()) {
            return last.get().revokedBy(day) ? REVOKED : EXPIRED;
        }
        if (officer.trainings().stream().anyMatch(training -> isBy(training.trainedOn(), day))) {
            return TRAINED;
        }
        return officer.trainings().stream().anyMatch(training -> isBy(training.startedOn(), day))
                ? IN_TRAINING
                : NOMINATED;
    }

    private static boolean isBy(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && !date.get().isAfter(day);
    }

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
