package reimbursement.awards.domain.performance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** One count as reported, with who reported it. A correction is another report beside it. */
@Entity
public class PerformanceReport {

    @Id
    private UUID id;

    private UUID agencyId;
    private FiscalQuarter quarter;

    @Enumerated(EnumType.STRING)
    private CountSource source;

    private int revision;

    @Embedded
    private PerformanceCount count;

    private String reportedBy;
    private Instant reportedAt;

    /** For the database. */
    protected PerformanceReport() {}

    /** A report of a count. */
    public PerformanceReport(
            UUID id,
            UUID agencyId,
            FiscalQuarter quarter,
            CountSource source,
            int revision,
            PerformanceCount count,
            String reportedBy,
            Instant reportedAt) {
        this.id = id;
        this.agencyId = agencyId;
        this.quarter = quarter;
        this.source = source;
        this.revision = revision;
        this.count = count;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    /** The agency. */
    public UUID agencyId() {
        return agencyId;
    }

    /** The quarter. */
    public FiscalQuarter quarter() {
        return quarter;
    }

    /** Whose count it is. */
    public CountSource source() {
        return source;
    }

    /** 1 for the first, one more for each correction. */
    public int revision() {
        return revision;
    }

    /** The count. */
    public PerformanceCount count() {
        return count;
    }

    /** Who reported it. */
    public String reportedBy() {
        return reportedBy;
    }

    /** When. */
    public Instant reportedAt() {
        return reportedAt;
    }
}
