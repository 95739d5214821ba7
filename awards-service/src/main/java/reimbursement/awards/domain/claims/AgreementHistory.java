package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.Model;

/**
 * An agreement through time, from what was said of it.
 *
 * @param signedOn when it took effect; null while its signature has not been heard of
 * @param endedOn the first day without it; null while none was said
 */
public record AgreementHistory(
        UUID agreementId,
        UUID agencyId,
        Model model,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endedOn,
        List<Suspension> suspensions) {

    public AgreementHistory {
        suspensions = List.copyOf(suspensions);
    }

    /** An agreement of which nothing has been heard. */
    public static AgreementHistory unheardOf(UUID agreementId, UUID agencyId, Model model) {
        return new AgreementHistory(agreementId, agencyId, model, null, null, List.of());
    }

    /** It was signed; said again, it begins anew, and what else holds of it is said again behind it. */
    public AgreementHistory signed(Model signedModel, LocalDate on) {
        return new AgreementHistory(agreementId, agencyId, signedModel, on, null, List.of());
    }

    /** It is suspended; said again from the same day, the later saying holds. */
    public AgreementHistory suspended(LocalDate from, @Nullable LocalDate until) {
        return with(Stream.concat(
                        suspensions.stream()
                                .filter(suspension -> !suspension.from().equals(from)),
                        Stream.of(new Suspension(from, until)))
                .toList());
    }

    /** The suspension of this day is lifted; it is the first day on which the agreement holds again. */
    public AgreementHistory reinstated(LocalDate on) {
        return with(
                suspensions.stream().map(suspension -> suspension.liftedOn(on)).toList());
    }

    /** It ended; the first day without it. */
    public AgreementHistory ended(LocalDate on) {
        return new AgreementHistory(agreementId, agencyId, model, signedOn, on, suspensions);
    }

    /** Whether its signature has been heard of. */
    public boolean isHeardOf() {
        return signedOn != null;
    }

    /** Whether it is in effect on a day, suspended or not. */
    boolean livesOn(LocalDate day) {
        return signedOn != null && !day.isBefore(signedOn) && (endedOn == null || day.isBefore(endedOn));
    }

    /** What would be attested of it for a day; empty where it had not been signed by then. */
    Optional<AgreementStanding> standingOn(LocalDate day) {
        return Optional.ofNullable(signedOn)
                .filter(signed -> !signed.isAfter(day))
                .map(signed -> new AgreementStanding(agreementId, model, signed, isSuspendedOn(day), !livesOn(day)));
    }

    boolean isSuspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.covers(day));
    }

    private AgreementHistory with(List<Suspension> others) {
        return new AgreementHistory(agreementId, agencyId, model, signedOn, endedOn, others);
    }
}
