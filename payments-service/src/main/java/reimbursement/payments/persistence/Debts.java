package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.payments.domain.payments.Debt;

/** What agencies were paid too much. */
@ApplicationScoped
public class Debts implements PanacheRepositoryBase<Debt, UUID> {

    /** What was raised for these awards, oldest first. Changed only under the keys of their agencies. */
    public List<Debt> raisedFor(Collection<UUID> awardIds) {
        return awardIds.isEmpty() ? List.of() : list("awardId in ?1", Sort.by("id"), awardIds);
    }
}
