package reimbursement.payments.domain.interest;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import reimbursement.payments.domain.BankingDays;
import reimbursement.payments.domain.Money;

/**
 * Interest where a payment is made after its due day (31 USC 3902, 5 CFR 1315.10): {@code P·r/360·d}, compounding
 * monthly. For whole months the principal grows by a twelfth of the rate each, for the days that are left by a 360th. All
 * of it is exact; the sum is rounded half-up to a cent once, at the end.
 */
public record LateInterest(InterestRate rate) {
    private static final Money LEAST = Money.ofCents(100);
    private static final BigInteger MONTHS = BigInteger.valueOf(12L * InterestRate.WHOLE);
    private static final BigInteger DAYS = BigInteger.valueOf(360L * InterestRate.WHOLE);

    /**
     * What is owed on top; nothing where it comes to less than a dollar, or where the payment is in time. One that is due
     * on a day on which the banks are closed is in time on the next banking day (5 CFR 1315.4(h)). Interest accrues for a
     * year at most (31 USC 3907).
     *
     * @param dueOn the last day on which the payment would have been in time
     * @param paidOn the day on which it is made
     */
    public Money owed(Money principal, LocalDate dueOn, LocalDate paidOn) {
        if (!paidOn.isAfter(BankingDays.onOrAfter(dueOn))) {
            return Money.ZERO;
        }
        var aYear = dueOn.plusYears(1);
        var late = Period.between(dueOn, paidOn.isAfter(aYear) ? aYear : paidOn);
        var interest = accrued(principal, (int) late.toTotalMonths(), late.getDays());
        return LEAST.exceeds(interest) ? Money.ZERO : interest;
    }

    /** By the formula alone. */
    Money accrued(Money principal, int months, int days) {
        var yearly = BigInteger.valueOf(rate.thousandths());
        var grown = MONTHS.add(yearly).pow(months).multiply(DAYS.add(yearly.multiply(BigInteger.valueOf(days))));
        var whole = MONTHS.pow(months).multiply(DAYS);
        var doubled = BigInteger.valueOf(principal.cents())
                .multiply(grown.subtract(whole))
                .shiftLeft(1);
        var cents = doubled.add(whole).divide(whole.shiftLeft(1));
        return Money.ofCents(cents.longValueExact());
    }
}
