package reimbursement.kit.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Money on the wire: {@code {"amount": "12000.00", "currency": "USD"}}.
 *
 * <p>The amount is always held with two decimals, whatever number of them (none, one or two) was
 * sent. It may be negative; its size is below ten trillion dollars. Anything else is an {@link
 * IllegalArgumentException}, which becomes a violation of the field when a request is read.
 *
 * @param amount dollars and cents, {@code -?\d+\.\d\d}
 * @param currency ISO 4217; only {@code USD} is accepted
 */
public record Amount(String amount, String currency) {
    private static final String DOLLARS = "USD";
    private static final Pattern SHAPE = Pattern.compile("-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?");

    public Amount {
        if (amount == null || currency == null) {
            throw new IllegalArgumentException("amount and currency are both required");
        }
        if (!DOLLARS.equals(currency)) {
            throw new IllegalArgumentException("currency must be USD");
        }
        if (!SHAPE.matcher(amount).matches()) {
            throw new IllegalArgumentException(
                    "amount must be dollars with at most two decimals, such as \"12000.00\"");
        }
        amount = new BigDecimal(amount).setScale(2).toPlainString();
    }

    /** The amount of a number of cents, which may be negative. */
    public static Amount ofCents(long cents) {
        return new Amount(BigDecimal.valueOf(cents, 2).toPlainString(), DOLLARS);
    }

    /** The whole amount in cents. */
    public long cents() {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
