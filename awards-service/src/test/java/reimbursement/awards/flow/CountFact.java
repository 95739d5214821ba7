package reimbursement.awards.flow;

/** Something that is done about the counts of one agency and quarter. */
sealed interface CountFact {

    record Reported(String source, int assigned, int located) implements CountFact {}

    /** The programme sets the count of the open dispute. */
    record Resolved(int assigned, int located) implements CountFact {}

    /** The window of the open dispute is over. */
    record Lapsed() implements CountFact {}
}
