package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.settlements.ItemFound;
import reimbursement.payments.domain.settlements.OpenItem;

/** What waits, or waited, for a person to reconcile it. */
@ApplicationScoped
public class OpenItems implements PanacheRepositoryBase<OpenItem, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String WITH_RESOLUTION =
            "select i, r from OpenItem i left join Resolution r on r.openItemId = i.id where i.id > :after";

    /** By age; those that are resolved, those that are not, or all. */
    public List<ItemFound> listed(Optional<Boolean> resolved, Optional<UUID> after, int most) {
        var narrowed = resolved.map(wanted -> wanted ? " and r.openItemId is not null" : " and r.openItemId is null")
                .orElse("");
        return getEntityManager()
                .createQuery(WITH_RESOLUTION + narrowed + " order by i.id", ItemFound.class)
                .setParameter("after", after.orElse(FIRST))
                .setMaxResults(most)
                .getResultList();
    }
}
