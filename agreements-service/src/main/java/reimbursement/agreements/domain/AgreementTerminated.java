package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement has ended.
 *
 * @param by the side that ended it, where that is known
 * @param effectiveOn first day without the agreement
 */
public record AgreementTerminated(
        UUID agreementId,
        UUID agencyId,
        Model model,
        String reason,
        @Nullable Party by,
        LocalDate effectiveOn) implements AgencyFact {}
