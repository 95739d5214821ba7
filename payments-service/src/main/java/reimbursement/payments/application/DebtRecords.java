package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.payments.application.EntitlementDebts.Reduction;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.persistence.DebtHistory;
import reimbursement.payments.persistence.Debts;

/** Keeps what a batch has done to debts; before its bookings, which refer to them. */
@ApplicationScoped
class DebtRecords {
    private static final Logger LOG = Logger.getLogger(DebtRecords.class);

    private final Debts debts;
    private final DebtHistory history;
    private final AuditTrail audit;

    DebtRecords(Debts debts, DebtHistory history, AuditTrail audit) {
        this.debts = debts;
        this.history = history;
        this.audit = audit;
    }

    void keep(EntitlementDebts changed) {
        debts.persist(changed.raised());
        history.add(changed.notices());
        changed.notices()
                .forEach(notice -> audit.record(
                        "debt-noticed",
                        "debt/" + notice.debtId(),
                        Map.of(
                                "outstanding", notice.outstanding().toString(),
                                "appealUntil", notice.appealUntil().toString(),
                                "dueOn", notice.dueOn().toString())));
        changed.reductions().forEach(this::record);
    }

    private void record(Reduction reduction) {
        var debt = reduction.debt();
        LOG.infof(
                "event=debt.withdrawn debt=%s entitlement=%s amount=%s",
                debt.id(), debt.entitlementId(), reduction.amount());
        record(debt, "debt-withdrawn", Map.of("amount", reduction.amount().toString(), "cause", reduction.cause()));
    }

    /** A decision on a debt, with what is outstanding after it. */
    void record(Debt debt, String action, Map<String, String> detail) {
        var complete = new TreeMap<>(detail);
        complete.put("outstanding", debt.outstanding().toString());
        audit.record(action, "debt/" + debt.id(), complete);
    }
}
