package reimbursement.awards.domain.award;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an assessment changes about an award. Equal inputs change nothing, so nothing is ever said twice. */
public sealed interface AwardChange {

    /** Nothing. */
    record Unchanged() implements AwardChange {}

    /** The first amount. */
    record Calculated(AwardFigures figures) implements AwardChange {}

    /** Newly withheld, or for other reasons than before. */
    record Withheld(Set<WithholdingReason> reasons) implements AwardChange {}

    /** Anything else than was told before, if only for another count or reason, or the release of an award withheld since. */
    record Adjusted(long previousCents, AwardFigures figures, AdjustmentCause cause) implements AwardChange {

        /** New minus previous: below zero where less is due. */
        public long differenceCents() {
            return figures.amountCents() - previousCents;
        }
    }

    /** The same figures on other inputs: worth recording, not worth telling. */
    record Confirmed() implements AwardChange {}

    /** Holds a fresh assessment beside what was decided before. */
    static AwardChange of(AwardState held, Assessment assessed, AwardBasis basis) {
        return switch (assessed) {
            case Assessment.Withheld(var reasons, var _) -> withheld(held, reasons, basis);
            case Assessment.Due(var figures, var _) -> due(held, held.calculated(), figures, basis);
        };
    }

    private static AwardChange withheld(AwardState held, Set<WithholdingReason> reasons, AwardBasis basis) {
        return reasons.equals(held.withheldFor()) ? settled(held, basis) : new Withheld(reasons);
    }

    private static AwardChange due(
            AwardState held, AwardState.@Nullable Calculation last, AwardFigures figures, AwardBasis basis) {
        if (last == null) {
            return new Calculated(figures);
        }
        boolean released = !held.withheldFor().isEmpty();
        if (released || !last.figures().saysTheSameAs(figures)) {
            return new Adjusted(last.figures().amountCents(), figures, basis.causeSince(last.basis()));
        }
        return last.figures().equals(figures) ? settled(held, basis) : new Confirmed();
    }

    private static AwardChange settled(AwardState held, AwardBasis basis) {
        return basis.equals(held.decidedOn()) ? new Unchanged() : new Confirmed();
    }
}
