package reimbursement.payments.domain.payments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.debts.Owed;

/**
 * What must happen to the payments and debts of an award, or of a claim, so that they come to what is due. Where the agency has too
 * little, one open payment is the difference and nothing is owed; where it has too much, nothing is open and the
 * difference, less what was waived, is owed. So the order in which things became known makes no difference. What is
 * certified stands; what is still open is replaced; what bounced is cancelled and scheduled anew, for its file cannot
 * change any more.
 *
 * @param cancelled payments that give their obligation back
 * @param replaced the open payment whose amount changes, and to what
 * @param scheduled the amount of a new payment, zero for none
 * @param debt what the agency has had too much and was not told of, zero for nothing
 * @param withdrawn what is no longer owed of the debts raised before, zero for nothing
 */
public record EntitlementPlan(
        List<Payment> cancelled, @Nullable Replacement replaced, Money scheduled, Money debt, Money withdrawn) {

    public static final EntitlementPlan NOTHING =
            new EntitlementPlan(List.of(), null, Money.ZERO, Money.ZERO, Money.ZERO);

    public boolean replaces(Payment payment) {
        return replaced != null && replaced.payment().equals(payment);
    }

    /** @param amount the payment's whole amount from now on */
    public record Replacement(Payment payment, Money amount) {}

    /**
     * @param payments every payment of it, at most one of them open
     * @param owed the debts raised for it before
     */
    public static EntitlementPlan of(Money due, List<Payment> payments, Owed owed) {
        var position = Position.of(due, payments, owed);
        var cancelled = new ArrayList<>(
                payments.stream().filter(payment -> payment.status().bounced()).toList());
        var open = payments.stream().filter(payment -> payment.status().open()).findFirst();
        if (position.missing().isZero()) {
            open.ifPresent(cancelled::add);
        }
        if (position.missing().isZero() || open.isEmpty()) {
            return new EntitlementPlan(
                    cancelled, null, position.missing(), position.unsaid(owed), position.noLongerOwed(owed));
        }
        var amount = position.missing().plus(open.get().offset());
        var replacement = open.get().amount().equals(amount) ? null : new Replacement(open.get(), amount);
        return new EntitlementPlan(cancelled, replacement, Money.ZERO, Money.ZERO, position.noLongerOwed(owed));
    }

    /**
     * After a payment of it bounced: as {@link #of} where that leaves too much owed, or another amount to be paid
     * than the one that bounced; nothing otherwise, for then the payment only has to be sent again.
     *
     * @param payments as in {@link #of}, the bounced one among them
     */
    public static EntitlementPlan afterBounce(Money due, List<Payment> payments, Owed owed) {
        var position = Position.of(due, payments, owed);
        var coming = Money.sum(payments.stream()
                .filter(payment -> payment.status().open() || payment.status().bounced())
                .map(Payment::net)
                .toList());
        var settled = coming.equals(position.missing()) && position.excess().equals(owed.outstanding());
        return settled ? NOTHING : of(due, payments, owed);
    }

    /**
     * Where an agency stands with what it is due; one of the two is zero.
     *
     * @param missing what it has too little
     * @param excess what it has too much and may not keep
     */
    private record Position(Money missing, Money excess) {

        static Position of(Money due, List<Payment> payments, Owed owed) {
            var has = Money.sum(payments.stream().map(Payment::paid).toList()).minus(owed.collected());
            return new Position(
                    due.minus(has).orNothing(),
                    has.minus(due).minus(owed.waived()).orNothing());
        }

        Money unsaid(Owed owed) {
            return excess.minus(owed.outstanding()).orNothing();
        }

        Money noLongerOwed(Owed owed) {
            return owed.outstanding().minus(excess).orNothing();
        }
    }
}
