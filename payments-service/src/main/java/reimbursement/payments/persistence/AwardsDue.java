package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import reimbursement.payments.domain.payments.AwardDue;

/** What each award comes to. */
@ApplicationScoped
public class AwardsDue implements PanacheRepositoryBase<AwardDue, UUID> {

    public Map<UUID, AwardDue> known(Collection<UUID> awardIds) {
        Map<UUID, AwardDue> known = new HashMap<>();
        list("awardId in ?1", awardIds).forEach(due -> known.put(due.awardId(), due));
        return known;
    }
}
