package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.officers.domain.Authorisation;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.Outcome;
import reimbursement.officers.persistence.Agreements;

/** A running authorisation is followed by another two years under the same agreement. */
@ApplicationScoped
public class RenewingAuthorisation {
    private final ChangingOfficer changing;
    private final Agreements agreements;

    RenewingAuthorisation(ChangingOfficer changing, Agreements agreements) {
        this.changing = changing;
        this.agreements = agreements;
    }

    @Transactional
    public Answer renew(UUID officerId, UUID authorisationId, LocalDate from) {
        return changing.change(
                officerId,
                "authorisation-renewed",
                Map.of("authorisationId", authorisationId.toString(), "from", from.toString()),
                officer -> renew(officer, authorisationId, from));
    }

    private Outcome renew(Officer officer, UUID authorisationId, LocalDate from) {
        return officer.authorisation(authorisationId)
                .map(Authorisation::agreementId)
                .flatMap(agreements::findByIdOptional)
                .map(agreement -> officer.renew(Ids.next(), authorisationId, agreement, from))
                .orElseGet(() -> Officer.refusedAsUnknown(authorisationId));
    }
}
