package reimbursement.payments.domain.settlements;

import jakarta.persistence.Embeddable;

/** How the lines of a report were posted; each line counts once. */
@Embeddable
public record Counts(
        int settled, int returned, int rejected, int corrected, int accepted, int repeated, int openItems) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    public Counts plus(Effect effect, Reported reported) {
        return switch (effect) {
            case Effect.Moves moves -> plusMoved(reported);
            case Effect.Corrects corrects ->
                new Counts(settled, returned, rejected, corrected + 1, accepted, repeated, openItems);
            case Effect.Acknowledges() ->
                new Counts(settled, returned, rejected, corrected, accepted + 1, repeated, openItems);
            case Effect.Repeats() ->
                new Counts(settled, returned, rejected, corrected, accepted, repeated + 1, openItems);
            case Effect.Opens opens ->
                new Counts(settled, returned, rejected, corrected, accepted, repeated, openItems + 1);
        };
    }

    private Counts plusMoved(Reported reported) {
        return switch (reported) {
            case Reported.Debited debited ->
                new Counts(settled + 1, returned, rejected, corrected, accepted, repeated, openItems);
            case Reported.Returned back ->
                new Counts(settled, returned + 1, rejected, corrected, accepted, repeated, openItems);
            case Reported.ReturnedByNetwork back ->
                new Counts(settled, returned + 1, rejected, corrected, accepted, repeated, openItems);
            case Reported.Rejected refused ->
                new Counts(settled, returned, rejected + 1, corrected, accepted, repeated, openItems);
            case Reported.Accepted() -> this;
            case Reported.Corrected right -> this;
            case Reported.CreditedWithoutReason() -> this;
        };
    }
}
