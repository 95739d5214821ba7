package reimbursement.awards.domain.replay;

/**
 * The same awards under two policies.
 *
 * @param today under the policy in force
 * @param draft under the other one
 */
public record Beside(AwardTotal today, AwardTotal draft) {

    static final Beside NONE = new Beside(AwardTotal.NONE, AwardTotal.NONE);

    /** What more the other policy would cost, in cents; below zero where it would cost less. */
    public long differenceCents() {
        return draft.cents() - today.cents();
    }

    Beside plus(Beside other) {
        return new Beside(today.plus(other.today), draft.plus(other.draft));
    }
}
