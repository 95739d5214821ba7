package reimbursement.payments.domain.interest;

import java.util.regex.Pattern;

/**
 * A yearly rate as Treasury publishes it, exact to a thousandth of a percent: 6.5 % is 6,500.
 *
 * @param thousandths of a percent, 0 to 100,000
 */
public record InterestRate(int thousandths) {
    /** Thousandths of a percent in the whole. */
    static final int WHOLE = 100_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,3}))?");

    public InterestRate {
        if (thousandths < 0 || thousandths > WHOLE) {
            throw new IllegalArgumentException("a yearly rate is 0 to 100 percent");
        }
    }

    /**
     * Reads percent with at most three decimals, such as {@code 4.625}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static InterestRate parse(String percent) {
        var match = WRITTEN.matcher(percent);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a rate in percent with at most three decimals");
        }
        var decimals = match.group(2) == null ? "" : match.group(2);
        return new InterestRate(Integer.parseInt(match.group(1) + (decimals + "000").substring(0, 3)));
    }

    /** In percent with three decimals. */
    @Override
    public String toString() {
        return thousandths / 1_000 + "."
                + String.valueOf(1_000 + thousandths % 1_000).substring(1);
    }
}
