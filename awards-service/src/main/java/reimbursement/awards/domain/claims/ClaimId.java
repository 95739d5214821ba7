package reimbursement.awards.domain.claims;

import java.time.YearMonth;
import java.util.UUID;
import reimbursement.awards.domain.identity.DerivedId;

/** The ids of claims: their time is the month's last day. */
public final class ClaimId {

    private ClaimId() {}

    /** Always the same for an agency and a month: sent anew after a database was restored, it is the same claim. */
    public static UUID of(UUID agencyId, YearMonth month) {
        return DerivedId.of("claim|" + agencyId + '|' + month, month.atEndOfMonth());
    }
}
