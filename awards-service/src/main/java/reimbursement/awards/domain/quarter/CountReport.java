package reimbursement.awards.domain.quarter;

/** What a reported count changed. */
public sealed interface CountReport {

    /** The count's revision now. */
    int revision();

    /** The source's first count. */
    record First(int revision) implements CountReport {}

    /** Another count than before. */
    record Corrected(int revision) implements CountReport {}

    /** The same count again. */
    record Unchanged(int revision) implements CountReport {}
}
