package reimbursement.awards.domain.award;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an award stands before it is decided again.
 *
 * @param decidedOn what the last decision of any kind rests on; null before the first
 * @param withheldFor why the last decision withheld it; empty where it did not
 * @param calculated the last calculation; null before the first
 */
public record AwardState(
        @Nullable AwardBasis decidedOn,
        Set<WithholdingReason> withheldFor,
        @Nullable Calculation calculated) {

    /** An award about which nothing has been decided. */
    public static final AwardState UNDECIDED = new AwardState(null, Set.of(), null);

    /** What was calculated last, and on what. */
    public record Calculation(AwardBasis basis, AwardFigures figures) {}

    public AwardState {
        withheldFor = Set.copyOf(withheldFor);
    }

    /**
     * Reads the state from an award's decisions.
     *
     * @param latest the latest decision of any kind
     * @param latestDue the latest one that came to an amount; null before the first
     */
    public static AwardState of(AwardDecision latest, @Nullable AwardDecision latestDue) {
        Calculation calculation = latestDue == null
                ? null
                : new Calculation(latestDue.basis(), latestDue.figures().orElseThrow());
        return new AwardState(latest.basis(), latest.withheldFor(), calculation);
    }
}
