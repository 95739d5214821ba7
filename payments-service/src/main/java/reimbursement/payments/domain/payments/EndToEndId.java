package reimbursement.payments.domain.payments;

import java.util.Locale;
import java.util.UUID;

/**
 * What a payment is called in every file that leaves or comes back: the 32 hexadecimal digits of its id in capitals,
 * within the 35 characters that ISO 20022 gives it. One payment has one, for ever.
 */
public record EndToEndId(String value) {

    public static EndToEndId of(UUID paymentId) {
        return new EndToEndId(paymentId.toString().replace("-", "").toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
