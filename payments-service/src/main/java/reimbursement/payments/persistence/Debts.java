package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.Debt;

/** What agencies were paid too much. */
@ApplicationScoped
public class Debts implements PanacheRepositoryBase<Debt, UUID> {

    /** What was raised for each of these awards in all; awards without debts are absent. */
    public Map<UUID, Money> raisedFor(Collection<UUID> awardIds) {
        Map<UUID, Money> raised = new HashMap<>();
        if (!awardIds.isEmpty()) {
            list("awardId in ?1", awardIds).forEach(debt -> raised.merge(debt.awardId(), debt.amount(), Money::plus));
        }
        return raised;
    }
}
