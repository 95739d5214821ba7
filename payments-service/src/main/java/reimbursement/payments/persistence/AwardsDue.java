package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.payments.domain.payments.AwardDue;

/** What each award comes to. */
@ApplicationScoped
public class AwardsDue implements PanacheRepositoryBase<AwardDue, UUID> {

    /** The awards of these agencies for these quarters; each agency has one for a quarter at most. */
    public List<AwardDue> of(Collection<UUID> agencyIds, Collection<String> quarters) {
        return list("agencyId in ?1 and quarter in ?2", agencyIds, quarters);
    }

    public Map<UUID, AwardDue> known(Collection<UUID> awardIds) {
        Map<UUID, AwardDue> known = new HashMap<>();
        list("awardId in ?1", awardIds).forEach(due -> known.put(due.awardId(), due));
        return known;
    }
}
