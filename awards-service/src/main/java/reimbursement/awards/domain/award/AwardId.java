package reimbursement.awards.domain.award;

import java.util.UUID;
import reimbursement.awards.domain.identity.DerivedId;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** The ids of awards: their time is the quarter's last day. */
final class AwardId {

    private AwardId() {}

    /** Always the same for an agency and a quarter. */
    static UUID of(UUID agencyId, FiscalQuarter quarter) {
        return DerivedId.of("award|" + agencyId + '|' + quarter, quarter.snapshotOn());
    }
}
