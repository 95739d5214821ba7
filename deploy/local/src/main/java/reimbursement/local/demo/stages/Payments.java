package reimbursement.local.demo.stages;

import java.util.Set;

/** What became of the quarter's payments; amounts in whole cents, as they stand in files. */
record Payments(int settledCount, int returnedCount, long disbursed, long settled, long returned) {
    private static final Set<String> LEFT = Set.of("disbursed", "settled", "returned", "rejected");

    static Payments read(Office office) {
        long[] cents = new long[3];
        int[] counts = new int[2];
        office.payments().each(Office.AUDITOR, "/v1/payments?quarter=" + Office.QUARTER + "&limit=1000", payment -> {
            String status = Office.text(payment, "status");
            long amount = Awards.cents(payment.path("net"));
            if (LEFT.contains(status)) {
                cents[0] += amount;
            }
            if ("settled".equals(status)) {
                cents[1] += amount;
                counts[0]++;
            }
            if (Set.of("returned", "rejected").contains(status)) {
                cents[2] += amount;
                counts[1]++;
            }
        });
        return new Payments(counts[0], counts[1], cents[0], cents[1], cents[2]);
    }
}
