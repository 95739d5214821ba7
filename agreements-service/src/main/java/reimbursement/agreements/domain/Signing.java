package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.Outcome.Refused;

/** Whether an agency may take on an agreement: at most one live agreement per model, never from the future. */
public final class Signing {

    /** The day section 287(g) became law; no agreement is older. */
    public static final LocalDate EARLIEST = LocalDate.of(1996, 9, 30);

    private Signing() {}

    /** As below, where it is not known when each side signed. */
    public static Outcome<AgreementSigned> sign(
            UUID agreementId,
            UUID agencyId,
            Model model,
            LocalDate signedOn,
            Collection<Agreement> held,
            LocalDate today) {
        return sign(agreementId, agencyId, model, signedOn, Signatures.UNKNOWN, held, today);
    }

    /**
     * Decides on one new agreement.
     *
     * @param signedOn the day of the last signature
     * @param held every agreement that the agency holds or held
     * @param today the last day on which a signature counts as given
     */
    public static Outcome<AgreementSigned> sign(
            UUID agreementId,
            UUID agencyId,
            Model model,
            LocalDate signedOn,
            Signatures signatures,
            Collection<Agreement> held,
            LocalDate today) {
        return firstSignature(model, signedOn, held, today)
                .<Outcome<AgreementSigned>>map(why -> refused(why.rule(), why.detail()))
                .orElseGet(() -> new Decided<>(
                        new AgreementSigned(agreementId, agencyId, model, signatures, null, null, signedOn)));
    }

    /** Why a signature of that day cannot stand, be it the first or the last; empty where it can. */
    public static Optional<Refused<AgreementSigned>> firstSignature(
            Model model, LocalDate signedOn, Collection<Agreement> held, LocalDate today) {
        if (signedOn.isAfter(today)) {
            return Optional.of(
                    new Refused<>("signed-in-the-future", "An agreement takes effect when both sides have signed it."));
        }
        if (signedOn.isBefore(EARLIEST)) {
            return Optional.of(
                    new Refused<>("signed-before-the-law", "Section 287(g) became law on " + EARLIEST + "."));
        }
        boolean live = held.stream().anyMatch(agreement -> agreement.model() == model && !agreement.endedBy(signedOn));
        return live
                ? Optional.of(new Refused<>(
                        "agreement-exists", "The agency holds an agreement of this model that has not ended by then."))
                : Optional.empty();
    }
}
