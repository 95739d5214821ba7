package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import reimbursement.agreements.domain.Outcome.Decided;

/** Whether an agency may take on an agreement: at most one live agreement per model, never from the future. */
public final class Signing {

    /** The day section 287(g) became law; no agreement is older. */
    public static final LocalDate EARLIEST = LocalDate.of(1996, 9, 30);

    private Signing() {}

    /**
     * Decides on one new agreement.
     *
     * @param held every agreement that the agency holds or held
     * @param today the last day on which a signature counts as given
     */
    public static Outcome<AgreementSigned> sign(
            UUID agreementId,
            UUID agencyId,
            Model model,
            LocalDate signedOn,
            Collection<Agreement> held,
            LocalDate today) {
        if (signedOn.isAfter(today)) {
            return refused("signed-in-the-future", "An agreement takes effect when both sides have signed it.");
        }
        if (signedOn.isBefore(EARLIEST)) {
            return refused("signed-before-the-law", "Section 287(g) became law on " + EARLIEST + ".");
        }
        boolean live = held.stream().anyMatch(agreement -> agreement.model() == model && !agreement.endedBy(signedOn));
        return live
                ? refused("agreement-exists", "The agency holds an agreement of this model that has not ended by then.")
                : new Decided<>(new AgreementSigned(agreementId, agencyId, model, signedOn));
    }
}
