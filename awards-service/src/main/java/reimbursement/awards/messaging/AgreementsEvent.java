package reimbursement.awards.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.roster.Model;

/** What this service reads of the agreements topic: the fields it needs. */
sealed interface AgreementsEvent {

    record AgencyRegistered(UUID agencyId, String name, String state) implements AgreementsEvent {}

    record AgencyRenamed(UUID agencyId, String name) implements AgreementsEvent {}

    record AgreementSigned(UUID agreementId, UUID agencyId, Model model, LocalDate effectiveOn)
            implements AgreementsEvent {}

    record AgreementSuspended(
            UUID agreementId, UUID agencyId, Model model, LocalDate effectiveOn, Optional<LocalDate> until)
            implements AgreementsEvent {}

    record AgreementReinstated(UUID agreementId, UUID agencyId, Model model, LocalDate effectiveOn)
            implements AgreementsEvent {}

    record AgreementTerminated(UUID agreementId, UUID agencyId, Model model, LocalDate effectiveOn)
            implements AgreementsEvent {}

    record EnrolmentApproved(UUID agencyId, LocalDate effectiveOn) implements AgreementsEvent {}

    record EnrolmentWithdrawn(UUID agencyId, LocalDate effectiveOn) implements AgreementsEvent {}

    record StandingAttested(
            UUID agencyId,
            String quarter,
            LocalDate snapshotOn,
            int revision,
            boolean enrolled,
            List<Agreement> agreements)
            implements AgreementsEvent {

        record Agreement(UUID agreementId, Model model, LocalDate signedOn, boolean suspended, boolean ended) {}
    }
}
