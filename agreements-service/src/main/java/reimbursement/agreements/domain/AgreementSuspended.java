package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ICE suspended an agreement.
 *
 * @param effectiveOn first day suspended
 * @param until last day suspended, where the notice states one
 * @param howToRespond what the notice says of responding to it
 * @param extension whether it extends the suspension that ends on the day before
 */
public record AgreementSuspended(
        UUID agreementId,
        UUID agencyId,
        Model model,
        String reason,
        @Nullable LocalDate until,
        @Nullable String howToRespond,
        boolean extension,
        LocalDate effectiveOn)
        implements AgencyFact {}
