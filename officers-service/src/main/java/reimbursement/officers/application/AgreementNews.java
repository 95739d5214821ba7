package reimbursement.officers.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.officers.domain.Model;

/** What this context needs of what agreements-service says: no more fields than these. */
public sealed interface AgreementNews {
    UUID agencyId();

    record AgencyRegistered(UUID agencyId, LocalDate effectiveOn) implements AgreementNews {}

    sealed interface OfAgreement extends AgreementNews {
        UUID agreementId();
    }

    /** {@code endsOn}, the first day without it, is known where it is said again. */
    record AgreementSigned(
            UUID agreementId, UUID agencyId, Model model, Optional<LocalDate> endsOn, LocalDate effectiveOn)
            implements OfAgreement {}

    /** {@code until} is the last day of the suspension. */
    record AgreementSuspended(UUID agreementId, UUID agencyId, Optional<LocalDate> until, LocalDate effectiveOn)
            implements OfAgreement {}

    record AgreementReinstated(UUID agreementId, UUID agencyId, LocalDate effectiveOn) implements OfAgreement {}

    /** The agreement ends on {@code endsOn}, the first day without it, without a further word. */
    record TerminationNoticed(UUID agreementId, UUID agencyId, LocalDate endsOn) implements OfAgreement {}

    /** {@code effectiveOn} is the first day without the agreement. */
    record AgreementTerminated(UUID agreementId, UUID agencyId, LocalDate effectiveOn) implements OfAgreement {}

    record StandingAttested(UUID agencyId, String quarter, LocalDate snapshotOn, int revision)
            implements AgreementNews {}
}
