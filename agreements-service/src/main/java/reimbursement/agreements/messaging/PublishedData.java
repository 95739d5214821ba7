package reimbursement.agreements.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of our events, field by field as event-contracts has it; {@code recordedAt} is added by the outbox. */
sealed interface PublishedData {

    record AgencyRegistered(
            UUID agencyId,
            String name,
            String state,
            String type,
            @Nullable String county,
            @Nullable String ori,
            @Nullable String uei,
            LocalDate effectiveOn)
            implements PublishedData {}

    record AgencyRenamed(UUID agencyId, String name, String previousName, LocalDate effectiveOn)
            implements PublishedData {}

    record AgencyMerged(UUID agencyId, UUID intoAgencyId, LocalDate effectiveOn) implements PublishedData {}

    record AgreementSigned(
            UUID agreementId,
            UUID agencyId,
            String model,
            @Nullable LocalDate signedByAgencyOn,
            @Nullable LocalDate signedByIceOn,
            @Nullable UUID continues,
            @Nullable LocalDate endsOn,
            LocalDate effectiveOn)
            implements PublishedData {}

    record AgreementSuspended(
            UUID agreementId,
            UUID agencyId,
            String model,
            String reason,
            @Nullable LocalDate until,
            @Nullable String howToRespond,
            @Nullable Boolean extension,
            LocalDate effectiveOn)
            implements PublishedData {}

    record AgreementReinstated(
            UUID agreementId,
            UUID agencyId,
            String model,
            @Nullable Boolean vacated,
            LocalDate effectiveOn) implements PublishedData {}

    record TerminationNoticed(
            UUID agreementId, UUID agencyId, String model, LocalDate endsOn, String by, LocalDate effectiveOn)
            implements PublishedData {}

    record AgreementTerminated(
            UUID agreementId,
            UUID agencyId,
            String model,
            String reason,
            @Nullable String by,
            LocalDate effectiveOn) implements PublishedData {}

    record EnrolmentApproved(UUID agencyId, LocalDate effectiveOn) implements PublishedData {}

    record EnrolmentWithdrawn(UUID agencyId, String reason, LocalDate effectiveOn) implements PublishedData {}

    record StandingAttested(
            UUID agencyId,
            String quarter,
            LocalDate snapshotOn,
            int revision,
            boolean enrolled,
            List<HeldAgreement> agreements,
            LocalDate effectiveOn)
            implements PublishedData {

        record HeldAgreement(UUID agreementId, String model, LocalDate signedOn, boolean suspended, boolean ended) {}
    }
}
