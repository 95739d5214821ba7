package reimbursement.agreements.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
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

    Signatures with(Party side, LocalDate on) {
        return switch (side) {
            case AGENCY -> new Signatures(on, signedByIceOn);
            case ICE -> new Signatures(signedByAgencyOn, on);
        };
    }
}
