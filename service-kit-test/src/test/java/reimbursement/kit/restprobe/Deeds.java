package reimbursement.kit.restprobe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import reimbursement.kit.audit.AuditTrail;

/** Decisions that are recorded and nothing else. */
@ApplicationScoped
class Deeds {
    private final AuditTrail audit;

    Deeds(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional
    void done(String action, String subject, Map<String, String> detail) {
        audit.record(action, subject, detail);
    }

    @Transactional
    void doneAndUndone(String action, String subject) {
        audit.record(action, subject, Map.of());
        throw new IllegalStateException("undone");
    }
}
