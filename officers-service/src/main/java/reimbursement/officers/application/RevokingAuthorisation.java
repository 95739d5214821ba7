package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import reimbursement.officers.domain.Revoker;

/** ICE or the agency takes an authorisation back. */
@ApplicationScoped
public class RevokingAuthorisation {
    private final ChangingOfficer changing;

    RevokingAuthorisation(ChangingOfficer changing) {
        this.changing = changing;
    }

    /**
     * @param reason a code, never prose
     * @param on the first day without it
     */
    @Transactional
    public Answer revoke(UUID officerId, UUID authorisationId, Revoker by, String reason, LocalDate on) {
        return changing.change(
                officerId,
                "authorisation-revoked",
                Map.of(
                        "authorisationId", authorisationId.toString(),
                        "by", by.name(),
                        "reason", reason,
                        "effectiveOn", on.toString()),
                officer -> officer.revoke(authorisationId, by, reason, on));
    }
}
