package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Outcome;
import reimbursement.officers.domain.Rule;
import reimbursement.officers.persistence.Agreements;

/** An officer is authorised under an agreement for two years, or for two more. */
@ApplicationScoped
public class AuthorisingOfficer {
    private final ChangingOfficer changing;
    private final Agreements agreements;

    AuthorisingOfficer(ChangingOfficer changing, Agreements agreements) {
        this.changing = changing;
        this.agreements = agreements;
    }

    @Transactional
    public Answer authorise(UUID officerId, Model model, UUID agreementId, LocalDate from) {
        Optional<Agreement> agreement = agreements.findByIdOptional(agreementId);
        return agreement.isEmpty()
                ? new Answer.NotYetKnown("The agreement " + agreementId + " is not known here yet.")
                : changing.change(
                        officerId,
                        "officer-authorised",
                        Map.of("agreementId", agreementId.toString(), "from", from.toString()),
                        officer -> agreement.get().model() == model
                                ? officer.authorise(Ids.next(), agreement.get(), from)
                                : Outcome.refused(
                                        Rule.AGREEMENT_OF_ANOTHER_MODEL,
                                        "The agreement is for "
                                                + agreement.get().model()));
    }
}
