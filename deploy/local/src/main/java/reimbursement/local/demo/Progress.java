package reimbursement.local.demo;

/** How far a stage has come, in things really done. May be told by several threads. */
public interface Progress {
    /** How many there are to do in all, 1 or more. */
    void expect(long total);

    /** So many more are done. */
    void advance(long count);

    /** A line for people, shown below the stage when it ends. */
    void note(String line);
}
