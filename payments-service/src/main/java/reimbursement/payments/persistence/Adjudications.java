package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import reimbursement.payments.domain.payees.Adjudication;

/** What was decided of hits; only ever added to. */
@ApplicationScoped
public class Adjudications implements PanacheRepositoryBase<Adjudication, UUID> {

    /** The last decision on each of these hits; those without one are absent. */
    public Map<UUID, Adjudication> last(Collection<UUID> screeningIds) {
        Map<UUID, Adjudication> last = new HashMap<>();
        if (!screeningIds.isEmpty()) {
            list("screeningId in ?1", Sort.by("id"), screeningIds)
                    .forEach(adjudication -> last.put(adjudication.screeningId(), adjudication));
        }
        return last;
    }
}
