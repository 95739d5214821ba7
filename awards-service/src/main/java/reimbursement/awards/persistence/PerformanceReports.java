package reimbursement.awards.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import reimbursement.awards.domain.performance.PerformanceReport;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** Every count ever reported. */
@ApplicationScoped
public class PerformanceReports implements PanacheRepositoryBase<PerformanceReport, UUID> {

    /** The reports of an agency's quarter, by source and revision. */
    public List<PerformanceReport> of(FiscalQuarter quarter, UUID agencyId) {
        return list("quarter = ?1 and agencyId = ?2 order by source, revision", quarter, agencyId);
    }
}
