package reimbursement.payments.domain;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * US dollars in whole cents; negative where it is a difference. Arithmetic is exact: an overflow throws
 * {@link ArithmeticException} rather than losing a cent.
 */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,15}\\.\\d{2}");

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /**
     * Reads dollars with exactly two decimals, such as {@code 1234.50}.
     *
     * @throws IllegalArgumentException for anything else: more or fewer decimals, signs other than a minus, blanks
     */
    public static Money parse(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("not an amount with exactly two decimals");
        }
        return ofCents(Long.parseLong(written.replace(".", "")));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return ofCents(Math.negateExact(cents));
    }

    /** The smaller of the two. */
    public Money atMost(Money other) {
        return exceeds(other) ? other : this;
    }

    /** Zero instead of a negative amount. */
    public Money orNothing() {
        return isNegative() ? ZERO : this;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean exceeds(Money other) {
        return cents > other.cents;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Dollars with exactly two decimals. */
    @Override
    public String toString() {
        var absolute = Math.absExact(cents);
        var sign = cents < 0 ? "-" : "";
        return sign + absolute / 100 + "." + (absolute % 100 < 10 ? "0" : "") + absolute % 100;
    }
}
