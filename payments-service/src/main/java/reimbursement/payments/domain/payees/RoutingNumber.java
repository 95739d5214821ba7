package reimbursement.payments.domain.payees;

/**
 * An ABA routing number: nine digits whose sum under the weights 3-7-1 is a multiple of ten.
 *
 * @throws IllegalArgumentException for anything else, all zeros included
 */
public record RoutingNumber(String digits) {
    private static final int[] WEIGHTS = {3, 7, 1};

    public RoutingNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a routing number: nine digits with a valid check digit");
        }
    }

    public static boolean isValid(String written) {
        return written.matches("[0-9]{9}") && !written.equals("000000000") && weightedSum(written) % 10 == 0;
    }

    private static int weightedSum(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += WEIGHTS[i % 3] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    @Override
    public String toString() {
        return digits;
    }
}
