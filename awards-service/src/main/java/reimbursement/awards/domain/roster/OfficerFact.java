package reimbursement.awards.domain.roster;

import java.time.LocalDate;
import java.util.UUID;

/** What officers-service said of an officer, as far as a roster needs it. Said again, the later saying holds. */
public sealed interface OfficerFact {

    /** The agency that the fact is about. */
    UUID agencyId();

    /** The officer. */
    UUID officerId();

    /** An officer was nominated or began training: known, and nothing more. */
    record Nominated(UUID agencyId, UUID officerId) implements OfficerFact {}

    /** An officer moved to another agency; the first day there. Said on the key of each. */
    record Transferred(UUID agencyId, UUID officerId, UUID fromAgencyId, UUID toAgencyId, LocalDate on)
            implements OfficerFact {}

    /** Training for a model was completed. */
    record Trained(UUID agencyId, UUID officerId, Model model, LocalDate trainedOn, Origin origin)
            implements OfficerFact {}

    /** ICE authorised an officer under an agreement, from its first to its last day. */
    record Authorised(
            UUID authorisationId,
            UUID agencyId,
            UUID officerId,
            UUID agreementId,
            Model model,
            LocalDate from,
            LocalDate until,
            Origin origin)
            implements OfficerFact {}

    /** An authorisation ended early; the first day without it. */
    record Revoked(UUID authorisationId, UUID agencyId, UUID officerId, LocalDate revokedOn) implements OfficerFact {}

    /** An officer left; the first day away. */
    record Separated(UUID agencyId, UUID officerId, LocalDate separatedOn) implements OfficerFact {}
}
