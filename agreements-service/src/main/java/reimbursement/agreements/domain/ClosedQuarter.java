package reimbursement.agreements.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A federal fiscal quarter of which awards-service said that it is closed. */
@Entity
public class ClosedQuarter {

    @Id
    private String quarter;

    private LocalDate snapshotOn;
    private @Nullable Instant attestedAt;

    protected ClosedQuarter() {}

    /**
     * A quarter whose agencies are still to be attested.
     *
     * @param quarter such as {@code FY2026Q1}
     * @param snapshotOn its last day
     */
    public ClosedQuarter(String quarter, LocalDate snapshotOn) {
        this.quarter = quarter;
        this.snapshotOn = snapshotOn;
    }

    public String quarter() {
        return quarter;
    }

    public LocalDate snapshotOn() {
        return snapshotOn;
    }

    /** Whether what takes effect on this day bears on the snapshot. */
    public boolean isTouchedBy(LocalDate effectiveOn) {
        return !effectiveOn.isAfter(snapshotOn);
    }

    /** Every agency has been attested; the first to find so says when. */
    public void attested(Instant at) {
        if (attestedAt == null) {
            attestedAt = at;
        }
    }
}
