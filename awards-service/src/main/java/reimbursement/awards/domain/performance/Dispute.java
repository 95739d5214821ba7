package reimbursement.awards.domain.performance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** Two counts of one quarter that differ, and the window in which that is settled. */
@Entity
public class Dispute {

    @Id
    private UUID id;

    private UUID agencyId;
    private FiscalQuarter quarter;

    @Embedded
    @AttributeOverride(name = "assigned", column = @Column(name = "agency_assigned"))
    @AttributeOverride(name = "located", column = @Column(name = "agency_located"))
    private PerformanceCount agencyCount;

    @Embedded
    @AttributeOverride(name = "assigned", column = @Column(name = "ice_assigned"))
    @AttributeOverride(name = "located", column = @Column(name = "ice_located"))
    private PerformanceCount iceCount;

    private LocalDate openedOn;
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private DisputeStatus status;

    private @Nullable LocalDate endedOn;

    @Embedded
    @AttributeOverride(name = "assigned", column = @Column(name = "resolved_assigned"))
    @AttributeOverride(name = "located", column = @Column(name = "resolved_located"))
    private @Nullable PerformanceCount resolvedCount;

    private @Nullable String resolvedBy;
    private @Nullable String reason;

    /** For the database. */
    protected Dispute() {}

    /**
     * Opens a dispute.
     *
     * @param windowDays days until the deciding source stands, of the policy in force
     */
    public Dispute(
            UUID id,
            UUID agencyId,
            FiscalQuarter quarter,
            CountsComparison.Differ counts,
            LocalDate openedOn,
            int windowDays) {
        this.id = id;
        this.agencyId = agencyId;
        this.quarter = quarter;
        this.agencyCount = counts.agency();
        this.iceCount = counts.ice();
        this.openedOn = openedOn;
        this.closesOn = openedOn.plusDays(windowDays);
        this.status = DisputeStatus.OPEN;
    }

    /** A correction that still differs: the window runs on, for otherwise corrections could stretch it for ever. */
    public void follow(CountsComparison.Differ counts) {
        agencyCount = counts.agency();
        iceCount = counts.ice();
    }

    /** A correction made the counts equal. */
    public void settle(LocalDate today) {
        end(DisputeStatus.SETTLED, today);
    }

    /** Ends it where its window is over; true where that is so. */
    public boolean lapse(LocalDate today) {
        if (!isOpen() || today.isBefore(closesOn)) {
            return false;
        }
        end(DisputeStatus.LAPSED, today);
        return true;
    }

    /** The programme sets the count; false where the dispute is over already. */
    public boolean resolve(PerformanceCount count, String by, String why, LocalDate today) {
        if (!isOpen()) {
            return false;
        }
        end(DisputeStatus.RESOLVED, today);
        resolvedCount = count;
        resolvedBy = by;
        reason = why;
        return true;
    }

    /** What it means for the counts' position. */
    public DisputeState state() {
        return switch (status) {
            case OPEN, SETTLED -> new DisputeState.Open();
            case LAPSED -> new DisputeState.Lapsed();
            case RESOLVED -> new DisputeState.Resolved(Objects.requireNonNull(resolvedCount));
        };
    }

    /** Whether its window runs. */
    public boolean isOpen() {
        return status == DisputeStatus.OPEN;
    }

    private void end(DisputeStatus how, LocalDate today) {
        status = how;
        endedOn = today;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The agency. */
    public UUID agencyId() {
        return agencyId;
    }

    /** The quarter. */
    public FiscalQuarter quarter() {
        return quarter;
    }

    /** What a source said. */
    public PerformanceCount count(CountSource source) {
        return switch (source) {
            case AGENCY -> agencyCount;
            case ICE -> iceCount;
        };
    }

    /** The day it was opened. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** The first day on which the deciding source stands. */
    public LocalDate closesOn() {
        return closesOn;
    }

    /** How it stands. */
    public DisputeStatus status() {
        return status;
    }

    /** The day it ended. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** The count that the programme set. */
    public Optional<PerformanceCount> resolvedCount() {
        return Optional.ofNullable(resolvedCount);
    }

    /** Who set it. */
    public Optional<String> resolvedBy() {
        return Optional.ofNullable(resolvedBy);
    }

    /** Why so. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
