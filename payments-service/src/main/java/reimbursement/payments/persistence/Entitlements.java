package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.payments.domain.payments.Entitlement;

/** What each award and each claim comes to. */
@ApplicationScoped
public class Entitlements implements PanacheRepositoryBase<Entitlement, UUID> {

    /** What these agencies are due of these quarters, and of months in them. */
    public List<Entitlement> of(Collection<UUID> agencyIds, Collection<String> quarters) {
        return list("agencyId in ?1 and quarter in ?2", agencyIds, quarters);
    }

    public Map<UUID, Entitlement> known(Collection<UUID> entitlementIds) {
        Map<UUID, Entitlement> known = new HashMap<>();
        list("id in ?1", entitlementIds).forEach(due -> known.put(due.id(), due));
        return known;
    }
}
