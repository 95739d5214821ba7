package reimbursement.officers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.officers.domain.Agreement;

/** This context's copies of agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    public boolean knows(UUID agreementId) {
        return count("id", agreementId) > 0;
    }

    public List<Agreement> identified(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    public List<Agreement> ofAgencies(Collection<UUID> agencyIds) {
        return list("agencyId in ?1", agencyIds);
    }
}
