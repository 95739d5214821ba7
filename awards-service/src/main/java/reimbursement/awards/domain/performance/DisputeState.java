package reimbursement.awards.domain.performance;

/** How a dispute about two differing counts stands. */
public sealed interface DisputeState {

    /** Its window runs: nothing is decided. */
    record Open() implements DisputeState {}

    /** Its window is over and nobody resolved it. */
    record Lapsed() implements DisputeState {}

    /** Someone of the programme set the count, with a reason. */
    record Resolved(PerformanceCount count) implements DisputeState {}
}
