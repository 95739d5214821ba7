package reimbursement.kit.recovery;

/** Marks the thread that recovers the database: it may do what is forbidden to all others meanwhile. */
final class Recovery {
    private static final ScopedValue<Boolean> UNDER_WAY = ScopedValue.newInstance();

    private Recovery() {}

    static boolean isUnderWayHere() {
        return UNDER_WAY.isBound();
    }

    static void run(Runnable steps) {
        ScopedValue.where(UNDER_WAY, true).run(steps);
    }
}
