package reimbursement.local.demo;

/** How far a stage has come, in things really done. May be told by several threads. */
public interface Progress {
    /** So many more are done. */
    void advance(long count);
}
