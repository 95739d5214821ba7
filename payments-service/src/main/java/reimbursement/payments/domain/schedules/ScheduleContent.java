package reimbursement.payments.domain.schedules;

import java.util.List;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.Payment;

/** How many payments stand in a schedule and what they come to. */
public record ScheduleContent(long payments, Money amount) {
    public static final ScheduleContent NONE = new ScheduleContent(0, Money.ZERO);

    public static ScheduleContent of(List<Payment> payments) {
        return new ScheduleContent(
                payments.size(),
                Money.sum(payments.stream().map(Payment::amount).toList()));
    }
}
