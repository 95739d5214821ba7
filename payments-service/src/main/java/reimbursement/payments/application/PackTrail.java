package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.payments.domain.Quarter;

/** Records who took a pack and what its digest is, so that a pack can be told from one that was made up. */
@ApplicationScoped
class PackTrail {
    private final AuditTrail audit;

    PackTrail(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional
    void record(Quarter quarter, String sha256) {
        audit.record("audit-pack-made", "quarter/" + quarter, Map.of("sha256", sha256));
    }
}
