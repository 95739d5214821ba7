package reimbursement.payments.domain.settlements;

import jakarta.persistence.Embeddable;

/** How the lines of a report were posted; each line counts once. */
@Embeddable
public record Counts(int settled, int returned, int rejected, int accepted, int repeated, int openItems) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts plus(Effect effect, Reported reported) {
        return switch (effect) {
            case Effect.Moves moves -> plusMoved(reported);
            case Effect.Acknowledges() -> new Counts(settled, returned, rejected, accepted + 1, repeated, openItems);
            case Effect.Repeats() -> new Counts(settled, returned, rejected, accepted, repeated + 1, openItems);
            case Effect.Opens opens -> new Counts(settled, returned, rejected, accepted, repeated, openItems + 1);
        };
    }

    private Counts plusMoved(Reported reported) {
        return switch (reported) {
            case Reported.Debited debited -> new Counts(settled + 1, returned, rejected, accepted, repeated, openItems);
            case Reported.Returned back -> new Counts(settled, returned + 1, rejected, accepted, repeated, openItems);
            case Reported.Rejected refused ->
                new Counts(settled, returned, rejected + 1, accepted, repeated, openItems);
            case Reported.Accepted() -> this;
            case Reported.CreditedWithoutReason() -> this;
        };
    }
}
