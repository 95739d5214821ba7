package reimbursement.awards.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardStatus;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** Awards. */
@ApplicationScoped
public class Awards implements PanacheRepositoryBase<Award, UUID> {

    /** The awards of these agencies in a quarter. */
    public List<Award> of(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        return list("quarter = ?1 and agencyId in ?2", quarter, agencyIds);
    }

    /** Awards in order of id. */
    public List<Award> list(
            Optional<FiscalQuarter> quarter,
            Optional<UUID> agencyId,
            Optional<AwardStatus> status,
            Optional<UUID> after,
            int limit) {
        Filter filter = new Filter()
                .where("quarter", quarter)
                .where("agencyId", agencyId)
                .where("status", status)
                .after(after);
        return find(filter.query(), filter.parameters())
                .page(Page.ofSize(limit))
                .list();
    }
}
