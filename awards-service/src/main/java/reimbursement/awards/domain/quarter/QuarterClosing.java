package reimbursement.awards.domain.quarter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** That a quarter has been closed, once and for good. */
@Entity
public class QuarterClosing {

    @Id
    private String quarter;

    private LocalDate snapshotOn;
    private Instant closedAt;
    private String closedBy;

    /** For the database. */
    protected QuarterClosing() {}

    /** Closes a quarter; whether it may be closed is asked before. */
    public QuarterClosing(FiscalQuarter quarter, Instant closedAt, String closedBy) {
        this.quarter = quarter.toString();
        this.snapshotOn = quarter.snapshotOn();
        this.closedAt = closedAt;
        this.closedBy = closedBy;
    }

    /** The quarter. */
    public FiscalQuarter quarter() {
        return FiscalQuarter.parse(quarter).orElseThrow();
    }

    /** The day as of which standing and roster are attested. */
    public LocalDate snapshotOn() {
        return snapshotOn;
    }

    /** When it was closed. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Who closed it. */
    public String closedBy() {
        return closedBy;
    }
}
