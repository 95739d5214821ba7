package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/** One agreement within a {@link Standing}: whether it was suspended or had ended on that day. */
public record StandingAgreement(UUID agreementId, Model model, LocalDate signedOn, boolean suspended, boolean ended) {

    static StandingAgreement on(LocalDate day, Agreement agreement) {
        return new StandingAgreement(
                agreement.id(),
                agreement.model(),
                agreement.signedOn(),
                agreement.suspendedOn(day),
                agreement.endedBy(day));
    }
}
