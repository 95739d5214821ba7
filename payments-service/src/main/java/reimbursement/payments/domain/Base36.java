package reimbursement.payments.domain;

import java.math.BigInteger;
import java.util.Locale;

/** Writes numbers with digits and capitals, where a format has less room than an id needs. */
public final class Base36 {
    private static final int RADIX = 36;

    private Base36() {}

    /**
     * @param number not negative
     * @return exactly so many characters, zeros first
     * @throws IllegalArgumentException where they do not suffice
     */
    public static String of(BigInteger number, int characters) {
        var digits = number.toString(RADIX).toUpperCase(Locale.ROOT);
        if (number.signum() < 0 || digits.length() > characters) {
            throw new IllegalArgumentException("a number that does not fit " + characters + " characters");
        }
        return "0".repeat(characters - digits.length()) + digits;
    }
}
