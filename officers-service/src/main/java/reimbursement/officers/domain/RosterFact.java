package reimbursement.officers.domain;

import java.time.LocalDate;
import java.util.UUID;

/** A fact that can change a roster: everything of an officer but the pay. */
public sealed interface RosterFact extends OfficerFact {

    record OfficerNominated(UUID officerId, UUID agencyId, LocalDate effectiveOn) implements RosterFact {}

    record TrainingStarted(UUID officerId, UUID agencyId, Model model, LocalDate effectiveOn) implements RosterFact {}

    record OfficerTrained(UUID officerId, UUID agencyId, Model model, LocalDate effectiveOn) implements RosterFact {}

    /** Holds from {@code from} to {@code until}, both days included. */
    record OfficerAuthorised(
            UUID authorisationId,
            UUID officerId,
            UUID agencyId,
            UUID agreementId,
            Model model,
            LocalDate from,
            LocalDate until)
            implements RosterFact {
        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    /** {@code effectiveOn} is the first day without it; {@code reason} is a code, never prose. */
    record AuthorisationRevoked(
            UUID authorisationId,
            UUID officerId,
            UUID agencyId,
            UUID agreementId,
            Model model,
            Revoker by,
            String reason,
            LocalDate effectiveOn)
            implements RosterFact {}

    record OfficerSeparated(UUID officerId, UUID agencyId, LocalDate effectiveOn) implements RosterFact {}

    /**
     * Told to the keys of both agencies; {@code agencyId} is the one told, {@code effectiveOn} the first day with the new one.
     */
    record OfficerTransferred(UUID officerId, UUID agencyId, UUID fromAgencyId, UUID toAgencyId, LocalDate effectiveOn)
            implements RosterFact {}
}
