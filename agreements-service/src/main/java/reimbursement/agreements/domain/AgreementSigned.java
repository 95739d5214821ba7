package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Both sides have signed; the agreement is in effect.
 *
 * @param effectiveOn the day of the last signature
 */
public record AgreementSigned(UUID agreementId, UUID agencyId, Model model, LocalDate effectiveOn)
        implements AgencyFact {}
