package reimbursement.payments.domain;

/** How many histories a test of this room makes up. */
public final class Histories {
    private static final int USUAL = 1_000;

    private Histories() {}

    /** A thousand; fewer where mutation tests run each of them once for every mutant. */
    public static int count() {
        return Integer.getInteger("reimbursement.histories", USUAL);
    }
}
