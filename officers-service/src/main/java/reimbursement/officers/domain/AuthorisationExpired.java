package reimbursement.officers.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An authorisation has reached its end without a renewal. A notice: rosters go by the authorisation's own days, so that it changes
 * none of them.
 *
 * @param effectiveOn first day on which it no longer holds
 */
public record AuthorisationExpired(
        UUID authorisationId, UUID officerId, UUID agencyId, UUID agreementId, Model model, LocalDate effectiveOn)
        implements OfficerFact {}
