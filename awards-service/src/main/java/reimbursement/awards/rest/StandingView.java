package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.Model;

/** The standing that a decision rests on. */
record StandingView(int revision, boolean enrolled, List<AgreementPart> agreements, OriginView origin) {

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

    static StandingView of(AttestedStanding attested) {
        return new StandingView(
                attested.standing().revision(),
                attested.standing().enrolled(),
                attested.standing().agreements().stream().map(AgreementPart::of).toList(),
                OriginView.of("reimbursement.agreements", attested.origin()));
    }
}
