package reimbursement.payments.domain.payments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/**
 * What must happen to the payments of an award so that they come to what is due: what is certified stands; what is
 * still open is replaced; what bounced is cancelled and scheduled anew, for its file cannot change any more; too little
 * becomes a new payment and too much a debt.
 *
 * @param cancelled payments that give their obligation back
 * @param replaced the open payment whose amount changes, and to what
 * @param scheduled the amount of a new payment, zero for none
 * @param debt what the agency has had too much, zero for nothing
 * @param withdrawn what is no longer owed of the debts raised before, zero for nothing
 */
public record AwardPlan(
        List<Payment> cancelled, @Nullable Replacement replaced, Money scheduled, Money debt, Money withdrawn) {

    public static final AwardPlan NOTHING = new AwardPlan(List.of(), null, Money.ZERO, Money.ZERO, Money.ZERO);

    public boolean replaces(Payment payment) {
        return replaced != null && replaced.payment().equals(payment);
    }

    public record Replacement(Payment payment, Money amount) {}

    /**
     * @param payments every payment of the award, at most one of them open
     * @param debts what is outstanding of the debts raised for this award before
     */
    public static AwardPlan of(Money due, List<Payment> payments, Money debts) {
        return of(due, payments, debts, Money.ZERO);
    }

    /**
     * After a payment of the award bounced: what was raised as a debt is owed only as far as the agency still has more
     * than is due.
     *
     * @param payments as in {@link #of}, the bounced one among them
     */
    public static AwardPlan afterBounce(Money due, List<Payment> payments, Money debts) {
        var tooMuch = committed(payments).minus(due);
        var owed = tooMuch.isNegative() ? Money.ZERO : tooMuch;
        return debts.exceeds(owed) ? of(due, payments, owed, debts.minus(owed)) : of(due, payments, debts);
    }

    private static AwardPlan of(Money due, List<Payment> payments, Money debts, Money withdrawn) {
        var remaining = due.minus(committed(payments).minus(debts));
        var cancelled = new ArrayList<>(
                payments.stream().filter(payment -> payment.status().bounced()).toList());
        var open = payments.stream().filter(payment -> payment.status().open()).findFirst();
        if (!remaining.isPositive()) {
            open.ifPresent(cancelled::add);
            return new AwardPlan(cancelled, null, Money.ZERO, remaining.negated(), withdrawn);
        }
        if (open.isEmpty()) {
            return new AwardPlan(cancelled, null, remaining, Money.ZERO, withdrawn);
        }
        var replacement = open.get().amount().equals(remaining) ? null : new Replacement(open.get(), remaining);
        return new AwardPlan(cancelled, replacement, Money.ZERO, Money.ZERO, withdrawn);
    }

    private static Money committed(List<Payment> payments) {
        return Money.sum(payments.stream()
                .filter(payment -> payment.status().committed())
                .map(Payment::amount)
                .toList());
    }
}
