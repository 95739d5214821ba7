package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ICE suspended an agreement.
 *
 * @param effectiveOn first day suspended
 * @param until last day suspended, where the notice states one
 */
public record AgreementSuspended(
        UUID agreementId,
        UUID agencyId,
        Model model,
        String reason,
        @Nullable LocalDate until,
        LocalDate effectiveOn) implements AgencyFact {}
