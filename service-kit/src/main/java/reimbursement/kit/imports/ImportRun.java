package reimbursement.kit.imports;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.table.Table;

/**
 * A run of an import, as its kind sees it. It belongs to the thread that runs it. Every method may
 * throw when the run was lost to another process or this one is stopping; let that pass. A kind that
 * waits for something is interrupted after some seconds when its process stops.
 */
public interface ImportRun {
    /** The import's id. */
    UUID id();

    /**
     * The table that was sent, read on the first call.
     *
     * @throws reimbursement.kit.table.UnreadableTable if it is none
     */
    Table table();

    /** What was submitted beside the content. */
    Map<String, String> parameters();

    /** The subject of the submitter. */
    String actor();

    /** Reports a row that was accepted with a repair. */
    void repaired(int row, String column, String value, String what);

    /** Reports a row that was not accepted. */
    void rejected(int row, String column, String value, String reason);

    /** Adds one to a count. */
    default void count(String name) {
        count(name, 1);
    }

    /** Adds to a count; adding 0 makes it appear. */
    void count(String name, long more);

    /** Says how many rows are worked through. */
    void progress(int rowsDone);

    /** Waits, for facts that have not arrived; what was reported so far is seen meanwhile. Ends early when the process stops. */
    void pause(Duration time);

    /**
     * Ends the run as failed. It throws and does not return; {@code throw run.fail("…")} tells the compiler so.
     *
     * @param reason a sentence for the submitter
     */
    RuntimeException fail(String reason);
}
