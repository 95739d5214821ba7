package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A suspension was lifted, or vacated as if it had never been.
 *
 * @param vacated whether it was vacated; then the day is the suspension's first
 * @param effectiveOn first day no longer suspended
 */
public record AgreementReinstated(UUID agreementId, UUID agencyId, Model model, boolean vacated, LocalDate effectiveOn)
        implements AgencyFact {}
