package reimbursement.agreements.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When each side signed. An agreement takes effect when both have signed (programme.md, "Agreements").
 *
 * @param signedByAgencyOn the agency's day, where it is known
 * @param signedByIceOn ICE's day, where it is known
 */
@Embeddable
public record Signatures(
        @Nullable LocalDate signedByAgencyOn, @Nullable LocalDate signedByIceOn) {

    /** Nobody wrote down who signed when. */
    public static final Signatures UNKNOWN = new Signatures(null, null);

    /** The day of the last signature; empty while one is missing. */
    public Optional<LocalDate> complete() {
        return signedByAgencyOn == null || signedByIceOn == null
                ? Optional.empty()
                : Optional.of(signedByAgencyOn.isAfter(signedByIceOn) ? signedByAgencyOn : signedByIceOn);
    }

    /** The day on which that side signed. */
    public Optional<LocalDate> of(Party side) {
        return Optional.ofNullable(
                switch (side) {
                    case AGENCY -> signedByAgencyOn;
                    case ICE -> signedByIceOn;
                });
    }

    /** With the day on which the agreement took effect moved; empty where a side signed after the new one. */
    Optional<Signatures> moved(LocalDate from, LocalDate to) {
        Signatures moved = new Signatures(moved(signedByAgencyOn, from, to), moved(signedByIceOn, from, to));
        boolean late = Stream.of(Party.values())
                .anyMatch(side -> moved.of(side).filter(day -> day.isAfter(to)).isPresent());
        return late ? Optional.empty() : Optional.of(moved);
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return from.equals(day) ? to : day;
    }

    Signatures with(Party side, LocalDate on) {
        return switch (side) {
            case AGENCY -> new Signatures(on, signedByIceOn);
            case ICE -> new Signatures(signedByAgencyOn, on);
        };
    }
}
