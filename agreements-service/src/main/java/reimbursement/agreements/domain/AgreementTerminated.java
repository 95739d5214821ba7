package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agreement has ended.
 *
 * @param effectiveOn first day without the agreement
 */
public record AgreementTerminated(UUID agreementId, UUID agencyId, Model model, String reason, LocalDate effectiveOn)
        implements AgencyFact {}
