package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.Prenote;

/** Prenotes; changed only under the key of their account's agency. */
@ApplicationScoped
public class Prenotes implements PanacheRepositoryBase<Prenote, UUID> {

    /** The last prenote to each of these accounts; those without one are absent. */
    public Map<UUID, Prenote> last(Collection<UUID> accountIds) {
        Map<UUID, Prenote> last = new HashMap<>();
        if (!accountIds.isEmpty()) {
            list("accountId in ?1", Sort.by("id"), accountIds)
                    .forEach(prenote -> last.put(prenote.accountId(), prenote));
        }
        return last;
    }

    public Optional<Prenote> lastOf(UUID accountId) {
        return find("accountId", Sort.by("id").descending(), accountId).firstResultOptional();
    }

    public List<Prenote> listed(UUID accountId, Optional<UUID> after, int most) {
        return find("accountId = ?1 and id > ?2", Sort.by("id"), accountId, after.orElse(new UUID(0, 0)))
                .range(0, most - 1)
                .list();
    }
}
