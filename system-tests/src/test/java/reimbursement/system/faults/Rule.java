package reimbursement.system.faults;

/** One thing that has to hold however processes died. */
interface Rule {
    /** What holds, in a few words. */
    String name();

    void examine(Snapshot snapshot, Examination examination);
}
