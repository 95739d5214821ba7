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
 */
public record AwardPlan(List<Payment> cancelled, @Nullable Replacement replaced, Money scheduled, Money debt) {

    public record Replacement(Payment payment, Money amount) {}

    /**
     * @param payments every payment of the award, at most one of them open
     * @param debts what was raised as debts for this award before
     */
    public static AwardPlan of(Money due, List<Payment> payments, Money debts) {
        var committed = Money.sum(payments.stream()
                        .filter(payment -> payment.status().committed())
                        .map(Payment::amount)
                        .toList())
                .minus(debts);
        var remaining = due.minus(committed);
        var cancelled = new ArrayList<>(
                payments.stream().filter(payment -> payment.status().bounced()).toList());
        var open = payments.stream().filter(payment -> payment.status().open()).findFirst();
        if (!remaining.isPositive()) {
            open.ifPresent(cancelled::add);
            return new AwardPlan(cancelled, null, Money.ZERO, remaining.negated());
        }
        if (open.isEmpty()) {
            return new AwardPlan(cancelled, null, remaining, Money.ZERO);
        }
        var replacement = open.get().amount().equals(remaining) ? null : new Replacement(open.get(), remaining);
        return new AwardPlan(cancelled, replacement, Money.ZERO, Money.ZERO);
    }
}
