package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.settlements.OpenItem;

/** What waits for a person to reconcile it. */
@ApplicationScoped
public class OpenItems implements PanacheRepositoryBase<OpenItem, UUID> {

    public List<OpenItem> listed(Optional<UUID> after, int most) {
        return find("id > ?1", Sort.by("id"), after.orElse(new UUID(0, 0)))
                .range(0, most - 1)
                .list();
    }
}
