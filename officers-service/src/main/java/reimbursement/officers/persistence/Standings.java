package reimbursement.officers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.officers.domain.roster.AgencyQuarter;
import reimbursement.officers.domain.roster.Standing;

/** The standings heard, one for each agency and closed quarter. */
@ApplicationScoped
public class Standings implements PanacheRepositoryBase<Standing, AgencyQuarter> {

    public boolean knows(UUID agencyId) {
        return count("id.agencyId", agencyId) > 0;
    }

    public List<Standing> ofAgencies(Collection<UUID> agencyIds) {
        return list("id.agencyId in ?1", agencyIds);
    }
}
