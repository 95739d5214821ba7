package reimbursement.officers.messaging;

import java.time.LocalDate;
import java.util.UUID;
import reimbursement.kit.json.Amount;

/** The data of the events that this service publishes, as event-contracts describes them. */
sealed interface Published {

    record OfficerNominated(UUID officerId, UUID agencyId, LocalDate effectiveOn) implements Published {}

    record TrainingStarted(UUID officerId, UUID agencyId, String model, LocalDate effectiveOn) implements Published {}

    record OfficerTrained(UUID officerId, UUID agencyId, String model, LocalDate effectiveOn) implements Published {}

    record OfficerAuthorised(
            UUID authorisationId,
            UUID officerId,
            UUID agencyId,
            UUID agreementId,
            String model,
            LocalDate from,
            LocalDate until,
            LocalDate effectiveOn)
            implements Published {}

    record AuthorisationRevoked(
            UUID authorisationId,
            UUID officerId,
            UUID agencyId,
            UUID agreementId,
            String model,
            String by,
            String reason,
            LocalDate effectiveOn)
            implements Published {}

    record AuthorisationExpired(
            UUID authorisationId, UUID officerId, UUID agencyId, UUID agreementId, String model, LocalDate effectiveOn)
            implements Published {}

    record OfficerTransferred(UUID officerId, UUID agencyId, UUID fromAgencyId, UUID toAgencyId, LocalDate effectiveOn)
            implements Published {}

    record OfficerSeparated(UUID officerId, UUID agencyId, LocalDate effectiveOn) implements Published {}

    record PaySet(UUID officerId, UUID agencyId, Amount annualSalary, LocalDate effectiveOn) implements Published {}

    record RosterAttested(
            UUID agencyId,
            String quarter,
            LocalDate snapshotOn,
            int revision,
            int standingRevision,
            int rows,
            String sha256,
            LocalDate effectiveOn)
            implements Published {}
}
