package reimbursement.awards.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.QuarterClosing;

/** The quarters that have been closed. */
@ApplicationScoped
public class Closings implements PanacheRepositoryBase<QuarterClosing, String> {

    /** The closing of a quarter. */
    public Optional<QuarterClosing> of(FiscalQuarter quarter) {
        return findByIdOptional(quarter.toString());
    }

    /** Every closing, the earliest quarter first. */
    public List<QuarterClosing> inOrder() {
        return list("order by quarter");
    }
}
