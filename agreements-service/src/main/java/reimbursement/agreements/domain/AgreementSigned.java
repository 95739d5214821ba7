package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both sides have signed; the agreement is in effect.
 *
 * @param signatures when each side signed, as far as it is known
 * @param continues the agreement of a merged agency whose place it takes
 * @param endsOn first day without the agreement, where that is known already: of a signature that is told again
 * @param effectiveOn the day of the last signature
 */
public record AgreementSigned(
        UUID agreementId,
        UUID agencyId,
        Model model,
        Signatures signatures,
        @Nullable UUID continues,
        @Nullable LocalDate endsOn,
        LocalDate effectiveOn)
        implements AgencyFact {

    /** An agreement of which no more than its day is known. */
    public AgreementSigned(UUID agreementId, UUID agencyId, Model model, LocalDate effectiveOn) {
        this(agreementId, agencyId, model, Signatures.UNKNOWN, null, null, effectiveOn);
    }
}
