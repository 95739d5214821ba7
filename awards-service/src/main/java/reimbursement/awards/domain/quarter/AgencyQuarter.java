package reimbursement.awards.domain.quarter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.CountsComparison;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.roster.Standing;

/** How far one agency has come in one quarter: the counts reported, and the highest attestations that are held. */
@Entity
public class AgencyQuarter {

    @Id
    private UUID id;

    private UUID agencyId;
    private FiscalQuarter quarter;

    private @Nullable Integer standingRevision;
    private @Nullable Boolean enrolled;
    private @Nullable Boolean countsOwed;

    @Embedded
    @AttributeOverride(name = "revision", column = @Column(name = "roster_revision"))
    @AttributeOverride(name = "standingRevision", column = @Column(name = "roster_standing_revision"))
    @AttributeOverride(name = "rows", column = @Column(name = "roster_rows"))
    @AttributeOverride(name = "matches", column = @Column(name = "roster_matches"))
    private @Nullable RosterAnswer roster;

    @Embedded
    @AttributeOverride(name = "revision", column = @Column(name = "agency_revision"))
    @AttributeOverride(name = "assigned", column = @Column(name = "agency_assigned"))
    @AttributeOverride(name = "located", column = @Column(name = "agency_located"))
    private @Nullable ReportedCount agencyCount;

    @Embedded
    @AttributeOverride(name = "revision", column = @Column(name = "ice_revision"))
    @AttributeOverride(name = "assigned", column = @Column(name = "ice_assigned"))
    @AttributeOverride(name = "located", column = @Column(name = "ice_located"))
    private @Nullable ReportedCount iceCount;

    private @Nullable UUID disputeId;
    private boolean disputeOpen;
    private boolean waiting;

    /** For the database. */
    protected AgencyQuarter() {}

    /** A quarter of which nothing is known yet. */
    public AgencyQuarter(UUID id, UUID agencyId, FiscalQuarter quarter) {
        this.id = id;
        this.agencyId = agencyId;
        this.quarter = quarter;
        this.waiting = true;
    }

    /** Takes a source's count in; an equal one changes nothing, another one is a correction. */
    public CountReport report(CountSource source, PerformanceCount count) {
        ReportedCount held = count(source).orElse(null);
        if (held != null && held.count().equals(count)) {
            return new CountReport.Unchanged(held.revision());
        }
        int revision = held == null ? 1 : held.revision() + 1;
        ReportedCount reported = new ReportedCount(revision, count.assigned(), count.located());
        switch (source) {
            case AGENCY -> agencyCount = reported;
            case ICE -> iceCount = reported;
        }
        look();
        return held == null ? new CountReport.First(revision) : new CountReport.Corrected(revision);
    }

    /** Takes a standing in; false where one at least as high is held, which makes this one void. */
    public boolean attest(Standing standing) {
        if (standingRevision != null && standingRevision >= standing.revision()) {
            return false;
        }
        standingRevision = standing.revision();
        enrolled = standing.enrolled();
        countsOwed = standing.owesCounts();
        look();
        return true;
    }

    /** Takes a roster in; false where one at least as high is held, which makes this one void. */
    public boolean answer(RosterAnswer answer) {
        if (roster != null && roster.revision() >= answer.revision()) {
            return false;
        }
        roster = answer;
        look();
        return true;
    }

    /** The counts are disputed from now on. */
    public void disputed(UUID dispute) {
        disputeId = dispute;
        disputeOpen = true;
        look();
    }

    /** The dispute is over; it stays the one about these counts. */
    public void disputeOver() {
        disputeOpen = false;
        look();
    }

    /** The counts agree, or are other ones: no dispute is about them. */
    public void undisputed() {
        disputeId = null;
        disputeOver();
    }

    /** Whether the roster held answers the highest standing held, so that an award can be decided at all. */
    public boolean isAnswered() {
        return roster != null && standingRevision != null && roster.standingRevision() == standingRevision;
    }

    /** What is still awaited, once the quarter is closed. */
    public Set<Wait> waits() {
        Set<Wait> waits = EnumSet.noneOf(Wait.class);
        if (standingRevision == null) {
            waits.add(Wait.STANDING);
        }
        if (!isAnswered()) {
            waits.add(Wait.ROSTER);
        } else if (roster != null && !roster.matches()) {
            waits.add(Wait.MISMATCH);
        }
        if (countsOwed == null || countsOwed) {
            addCounts(waits);
        }
        return waits;
    }

    private void addCounts(Set<Wait> waits) {
        if (agencyCount == null) {
            waits.add(Wait.AGENCY_COUNT);
        }
        if (iceCount == null) {
            waits.add(Wait.ICE_COUNT);
        }
        if (disputeOpen) {
            waits.add(Wait.DISPUTE);
        }
    }

    /** The two counts held beside each other. */
    public CountsComparison comparison() {
        return CountsComparison.of(
                agencyCount == null ? null : agencyCount.count(), iceCount == null ? null : iceCount.count());
    }

    /** The latest count of a source. */
    public Optional<ReportedCount> count(CountSource source) {
        return Optional.ofNullable(
                switch (source) {
                    case AGENCY -> agencyCount;
                    case ICE -> iceCount;
                });
    }

    /** The agency. */
    public UUID agencyId() {
        return agencyId;
    }

    /** The quarter. */
    public FiscalQuarter quarter() {
        return quarter;
    }

    /** The highest standing revision held; 0 before the first. */
    public int standingRevision() {
        return standingRevision == null ? 0 : standingRevision;
    }

    /** Whether the highest standing says enrolled; empty before the first. */
    public Optional<Boolean> enrolled() {
        return Optional.ofNullable(enrolled);
    }

    /** The highest roster held. */
    public Optional<RosterAnswer> roster() {
        return Optional.ofNullable(roster);
    }

    /** The dispute about these counts, open or over. */
    public Optional<UUID> disputeId() {
        return Optional.ofNullable(disputeId);
    }

    /** Whether anything is still awaited. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Kept as a column, so that those who wait are found by an index. */
    private void look() {
        waiting = !waits().isEmpty();
    }
}
