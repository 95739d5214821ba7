package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.Model;

/**
 * The standing that a decision rests on.
 *
 * @param events what was said of the agency's agreements and enrolment up to it, the latest first
 */
record StandingView(
        int revision, boolean enrolled, List<AgreementPart> agreements, OriginView origin, List<EventView> events) {

    record AgreementPart(UUID agreementId, Model model, LocalDate signedOn, boolean suspended, boolean ended) {
        static AgreementPart of(AgreementStanding agreement) {
            return new AgreementPart(
                    agreement.agreementId(),
                    agreement.model(),
                    agreement.signedOn(),
                    agreement.suspended(),
                    agreement.ended());
        }
    }

    static StandingView of(AttestedStanding attested, List<HeardFact> said) {
        return new StandingView(
                attested.standing().revision(),
                attested.standing().enrolled(),
                attested.standing().agreements().stream().map(AgreementPart::of).toList(),
                OriginView.of("reimbursement.agreements", attested.origin()),
                said.stream().map(EventView::of).toList());
    }
}
