package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One side gave notice.
 *
 * @param effectiveOn the day of the notice
 * @param endsOn first day without the agreement
 */
public record TerminationNoticed(
        UUID agreementId, UUID agencyId, Model model, LocalDate endsOn, Party by, LocalDate effectiveOn)
        implements AgencyFact {}
