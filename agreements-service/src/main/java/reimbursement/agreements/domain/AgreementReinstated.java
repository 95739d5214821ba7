package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A suspension was lifted.
 *
 * @param effectiveOn first day no longer suspended
 */
public record AgreementReinstated(UUID agreementId, UUID agencyId, Model model, LocalDate effectiveOn)
        implements AgencyFact {}
