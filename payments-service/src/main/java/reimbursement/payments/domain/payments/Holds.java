package reimbursement.payments.domain.payments;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a payment waits for, each apart from the others: money that arrives does not lift a person's hold.
 *
 * @param heldForFunds its amount is obligated in no fund
 */
@Embeddable
public record Holds(
        boolean heldByHand,
        boolean heldForAward,
        boolean heldForAccount,
        boolean heldForScreening,
        boolean heldForFunds) {
    static final Holds NONE = new Holds(false, false, false, false, false);

    public boolean on(HeldFor why) {
        return switch (why) {
            case MANUAL -> heldByHand;
            case AWARD -> heldForAward;
            case ACCOUNT_CHANGE -> heldForAccount;
            case SCREENING -> heldForScreening;
            case FUNDS -> heldForFunds;
        };
    }

    /** In the order in which they matter to a reader: a person's first. */
    public List<HeldFor> all() {
        return Stream.of(HeldFor.values()).filter(this::on).toList();
    }

    Holds with(HeldFor why) {
        return set(why, true);
    }

    Holds without(HeldFor why) {
        return set(why, false);
    }

    private Holds set(HeldFor why, boolean held) {
        return switch (why) {
            case MANUAL -> new Holds(held, heldForAward, heldForAccount, heldForScreening, heldForFunds);
            case AWARD -> new Holds(heldByHand, held, heldForAccount, heldForScreening, heldForFunds);
            case ACCOUNT_CHANGE -> new Holds(heldByHand, heldForAward, held, heldForScreening, heldForFunds);
            case SCREENING -> new Holds(heldByHand, heldForAward, heldForAccount, held, heldForFunds);
            case FUNDS -> new Holds(heldByHand, heldForAward, heldForAccount, heldForScreening, held);
        };
    }
}
