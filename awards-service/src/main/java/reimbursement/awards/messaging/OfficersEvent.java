package reimbursement.awards.messaging;

import java.time.LocalDate;
import java.util.UUID;
import reimbursement.awards.domain.roster.Model;

/** What this service reads of the officers topic: the fields it needs. */
sealed interface OfficersEvent {

    record OfficerTrained(UUID officerId, UUID agencyId, Model model, LocalDate effectiveOn) implements OfficersEvent {}

    record OfficerAuthorised(
            UUID authorisationId,
            UUID officerId,
            UUID agencyId,
            UUID agreementId,
            Model model,
            LocalDate from,
            LocalDate until)
            implements OfficersEvent {}

    record AuthorisationRevoked(UUID authorisationId, UUID officerId, UUID agencyId, LocalDate effectiveOn)
            implements OfficersEvent {}

    record OfficerNominated(UUID officerId, UUID agencyId) implements OfficersEvent {}

    record OfficerTransferred(UUID officerId, UUID agencyId, UUID fromAgencyId, UUID toAgencyId, LocalDate effectiveOn)
            implements OfficersEvent {}

    record OfficerSeparated(UUID officerId, UUID agencyId, LocalDate effectiveOn) implements OfficersEvent {}

    record RosterAttested(
            UUID agencyId,
            String quarter,
            LocalDate snapshotOn,
            int revision,
            int standingRevision,
            int rows,
            String sha256)
            implements OfficersEvent {}
}
