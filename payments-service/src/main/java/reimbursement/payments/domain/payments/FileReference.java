package reimbursement.payments.domain.payments;

import java.math.BigInteger;
import java.util.UUID;
import reimbursement.payments.domain.Base36;

/**
 * What a payment is called where a file has room for 15 characters, as the ACH network's identification number has: the
 * 74 bits of its id that are not the time, as capitals and digits. A return by NACHA's rules carries it back.
 */
public record FileReference(String value) {
    public static final int LENGTH = 15;
    private static final long OF_UPPER_HALF = 0xFFFL;
    private static final long OF_LOWER_HALF = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final int LOWER_BITS = 62;

    public static FileReference of(UUID paymentId) {
        var upper = BigInteger.valueOf(paymentId.getMostSignificantBits() & OF_UPPER_HALF);
        var lower = BigInteger.valueOf(paymentId.getLeastSignificantBits() & OF_LOWER_HALF);
        return new FileReference(Base36.of(upper.shiftLeft(LOWER_BITS).or(lower), LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
