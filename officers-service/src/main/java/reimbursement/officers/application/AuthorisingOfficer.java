package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.Outcome;
import reimbursement.officers.domain.Rule;
import reimbursement.officers.persistence.Agreements;

/** An officer is authorised under an agreement for two years, or for two more. */
@ApplicationScoped
public class AuthorisingOfficer {
    private final ChangingOfficer changing;
    private final Agreements agreements;
    private final OfficerSettings settings;

    AuthorisingOfficer(ChangingOfficer changing, Agreements agreements, OfficerSettings settings) {
        this.changing = changing;
        this.agreements = agreements;
        this.settings = settings;
    }

    @Transactional
    public Answer authorise(UUID officerId, Model model, UUID agreementId, LocalDate from) {
        return agreements.knows(agreementId)
                ? changing.change(
                        officerId,
                        "officer-authorised",
                        Map.of("agreementId", agreementId.toString(), "from", from.toString()),
                        officer -> authorise(officer, model, agreementId, from))
                : new Answer.NotYetKnown("The agreement " + agreementId + " is not known here yet.");
    }

    /** The agreement is read under the agency's key: its end may have been heard of just before. */
    private Outcome authorise(Officer officer, Model model, UUID agreementId, LocalDate from) {
        Agreement agreement = agreements.findByIdOptional(agreementId).orElseThrow();
        return agreement.model() == model
                ? officer.checks()
                        .refusal(model, from, settings.checksRequired())
                        .orElseGet(() -> officer.authorise(Ids.next(), agreement, from))
                : Outcome.refused(Rule.AGREEMENT_OF_ANOTHER_MODEL, "The agreement is for " + agreement.model());
    }
}
