package reimbursement.awards.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    /** The latest snapshot of the quarters that are closed. */
    public Optional<LocalDate> lastSnapshot() {
        return find("order by snapshotOn desc").firstResultOptional().map(QuarterClosing::snapshotOn);
    }
}
