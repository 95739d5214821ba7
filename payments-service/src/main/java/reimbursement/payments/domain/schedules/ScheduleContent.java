package reimbursement.payments.domain.schedules;

import java.util.List;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.Payment;

/**
 * How many payments stand in a schedule and what they come to.
 *
 * @param offset what is kept back of the amount for debts
 * @param interest what leaves on top of the amount, because it leaves late
 * @param sent how many of the payments have something left to send
 */
public record ScheduleContent(long payments, Money amount, Money offset, Money interest, long sent) {
    public static final ScheduleContent NONE = new ScheduleContent(0, Money.ZERO, Money.ZERO, Money.ZERO, 0);

    /** What its files say in all. */
    public Money net() {
        return amount.minus(offset).plus(interest);
    }

    public static ScheduleContent of(List<Payment> payments) {
        return new ScheduleContent(
                payments.size(),
                Money.sum(payments.stream().map(Payment::amount).toList()),
                Money.sum(payments.stream().map(Payment::offset).toList()),
                Money.sum(payments.stream().map(Payment::interest).toList()),
                payments.stream().filter(payment -> payment.net().isPositive()).count());
    }
}
