package reimbursement.awards.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** How far agencies have come in quarters. */
@ApplicationScoped
public class AgencyQuarters implements PanacheRepositoryBase<AgencyQuarter, UUID> {

    /** Those of these agencies that have begun in a quarter. */
    public List<AgencyQuarter> of(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        return list("quarter = ?1 and agencyId in ?2", quarter, agencyIds);
    }

    /** The agencies whose roster answers their highest standing, in a quarter. */
    public List<UUID> answered(FiscalQuarter quarter) {
        return getEntityManager()
                .createQuery("""
                        select a.agencyId from AgencyQuarter a
                        where a.quarter = :quarter and a.roster.standingRevision = a.standingRevision
                        """, UUID.class)
                .setParameter("quarter", quarter)
                .getResultList();
    }
}
