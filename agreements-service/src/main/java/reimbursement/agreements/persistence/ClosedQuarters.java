package reimbursement.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import reimbursement.agreements.domain.ClosedQuarter;

/** The quarters that are closed; few. */
@ApplicationScoped
public class ClosedQuarters implements PanacheRepositoryBase<ClosedQuarter, String> {

    /** Those with agencies still to be attested. */
    public List<ClosedQuarter> unattested() {
        return list("attestedAt is null order by quarter");
    }
}
