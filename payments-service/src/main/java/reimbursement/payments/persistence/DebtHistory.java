package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.debts.DebtNotice;
import reimbursement.payments.domain.debts.DebtOffset;
import reimbursement.payments.domain.debts.Repayment;

/** What was told, kept back and repaid of debts; only ever added to. */
@ApplicationScoped
public class DebtHistory {
    private final EntityManager entities;

    DebtHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** Notices, offsets or repayments. */
    public void add(Collection<?> rows) {
        rows.forEach(entities::persist);
    }

    public List<DebtNotice> noticesOf(UUID debtId) {
        return of(debtId, DebtNotice.class);
    }

    public List<DebtOffset> offsetsOf(UUID debtId) {
        return of(debtId, DebtOffset.class);
    }

    public List<Repayment> repaymentsOf(UUID debtId) {
        return of(debtId, Repayment.class);
    }

    public Optional<Repayment> repayment(UUID debtId, String reference) {
        return entities.createQuery(
                        "from Repayment r where r.debtId = :debt and r.reference = :reference", Repayment.class)
                .setParameter("debt", debtId)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    private <T> List<T> of(UUID debtId, Class<T> rows) {
        return entities.createQuery("from " + rows.getSimpleName() + " r where r.debtId = :debt order by r.id", rows)
                .setParameter("debt", debtId)
                .setMaxResults(1000)
                .getResultList();
    }
}
