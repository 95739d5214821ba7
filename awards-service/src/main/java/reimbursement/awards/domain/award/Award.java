package reimbursement.awards.domain.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** The award of one agency for one quarter, the same through all its revisions. */
@Entity
public class Award {

    @Id
    private UUID id;

    private UUID agencyId;
    private FiscalQuarter quarter;

    @Enumerated(EnumType.STRING)
    private AwardStatus status;

    private int revision;
    private int decisions;
    private int latestDue;

    /** For the database. */
    protected Award() {}

    /**
     * The award of an agency for a quarter, about which nothing has been decided; to be kept once {@link #record} has
     * recorded a decision. Its id follows from both: decided anew after its database was restored, it is the same award.
     */
    public static Award of(UUID agencyId, FiscalQuarter quarter) {
        return new Award(AwardId.of(agencyId, quarter), agencyId, quarter);
    }

    /** As {@link #of}, under an id that was given otherwise. */
    public Award(UUID id, UUID agencyId, FiscalQuarter quarter) {
        this.id = id;
        this.agencyId = agencyId;
        this.quarter = quarter;
        this.status = AwardStatus.WITHHELD;
    }

    /**
     * Records what an assessment changes.
     *
     * @param decisionId the id of the decision to be kept
     * @throws IllegalArgumentException if nothing changes
     */
    public AwardDecision record(
            UUID decisionId, AwardChange change, Assessment assessed, AwardBasis basis, Instant at) {
        DecisionKind kind = take(change);
        decisions++;
        if (assessed instanceof Assessment.Due) {
            latestDue = decisions;
        }
        return new AwardDecision(decisionId, this, kind, change, assessed, basis, at);
    }

    private DecisionKind take(AwardChange change) {
        return switch (change) {
            case AwardChange.Calculated(var _) -> {
                status = AwardStatus.CALCULATED;
                revision = 1;
                yield DecisionKind.CALCULATED;
            }
            case AwardChange.Adjusted _ -> {
                status = AwardStatus.ADJUSTED;
                revision++;
                yield DecisionKind.ADJUSTED;
            }
            case AwardChange.Withheld(var _) -> {
                status = AwardStatus.WITHHELD;
                yield DecisionKind.WITHHELD;
            }
            case AwardChange.Confirmed() -> DecisionKind.CONFIRMED;
            case AwardChange.Unchanged() -> throw new IllegalArgumentException("nothing to record");
        };
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

    /** How it stands. */
    public AwardStatus status() {
        return status;
    }

    /** 1 for its first amount, one more for each adjustment; 0 before. */
    public int revision() {
        return revision;
    }

    /** The number of the latest decision. */
    public int decisions() {
        return decisions;
    }

    /** The number of the latest decision that came to an amount; 0 before. */
    public int latestDue() {
        return latestDue;
    }
}
