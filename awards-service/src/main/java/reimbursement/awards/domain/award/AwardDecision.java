package reimbursement.awards.domain.award;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One decision about an award, on what it rests and what it came to. Written once, never changed. */
@Entity
public class AwardDecision {

    @Id
    private UUID id;

    private UUID awardId;
    private int number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private Instant decidedAt;
    private int revision;

    @Embedded
    private AwardBasis basis;

    private int eligibleOfficers;

    /** Reasons for withholding in their order, separated by commas. */
    private String withheldFor;

    @Embedded
    private @Nullable AwardFigures figures;

    private @Nullable Long previousCents;

    @Enumerated(EnumType.STRING)
    private @Nullable AdjustmentCause cause;

    /** For the database. */
    protected AwardDecision() {}

    AwardDecision(
            UUID id,
            Award award,
            DecisionKind kind,
            AwardChange change,
            Assessment assessed,
            AwardBasis basis,
            Instant at) {
        this.id = id;
        this.awardId = award.id();
        this.number = award.decisions();
        this.kind = kind;
        this.decidedAt = at;
        this.revision = award.revision();
        this.basis = basis;
        this.eligibleOfficers = assessed.eligibleOfficers();
        switch (assessed) {
            case Assessment.Due(var due, var _) -> {
                this.figures = due;
                this.withheldFor = "";
            }
            case Assessment.Withheld(var reasons, var _) ->
                this.withheldFor = reasons.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        }
        if (change instanceof AwardChange.Adjusted adjusted) {
            this.previousCents = adjusted.previousCents();
            this.cause = adjusted.cause();
        }
    }

    /** The award. */
    public UUID awardId() {
        return awardId;
    }

    /** 1, 2, … within the award. */
    public int number() {
        return number;
    }

    /** What it did. */
    public DecisionKind kind() {
        return kind;
    }

    /** When it was made. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** The award's revision after it; 0 before the first amount. */
    public int revision() {
        return revision;
    }

    /** What it rests on. */
    public AwardBasis basis() {
        return basis;
    }

    /** How many officers count, also while the award is withheld. */
    public int eligibleOfficers() {
        return eligibleOfficers;
    }

    /** Why it withholds; empty where it does not. */
    public Set<WithholdingReason> withheldFor() {
        Set<WithholdingReason> reasons = EnumSet.noneOf(WithholdingReason.class);
        Arrays.stream(withheldFor.split(",", -1))
                .filter(reason -> !reason.isEmpty())
                .map(WithholdingReason::valueOf)
                .forEach(reasons::add);
        return reasons;
    }

    /** What is due; empty where it withholds. */
    public Optional<AwardFigures> figures() {
        return Optional.ofNullable(figures);
    }

    /** The amount before an adjustment, in cents. */
    public Optional<Long> previousCents() {
        return Optional.ofNullable(previousCents);
    }

    /** What led to an adjustment. */
    public Optional<AdjustmentCause> cause() {
        return Optional.ofNullable(cause);
    }
}
