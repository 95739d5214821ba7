package reimbursement.awards.domain.quarter;

import jakarta.persistence.Embeddable;
import reimbursement.awards.domain.performance.PerformanceCount;

/**
 * The latest count of one source.
 *
 * @param revision 1 for the first report, one more for each correction
 */
@Embeddable
public record ReportedCount(int revision, int assigned, int located) {

    /** The count without its revision. */
    public PerformanceCount count() {
        return new PerformanceCount(assigned, located);
    }
}
