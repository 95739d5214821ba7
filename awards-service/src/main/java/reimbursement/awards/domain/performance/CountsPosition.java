package reimbursement.awards.domain.performance;

import java.util.Set;

/** Whether there is a count to decide with, and which. */
public sealed interface CountsPosition {

    /** Not yet: these sources owe theirs. */
    record Missing(Set<CountSource> sources) implements CountsPosition {}

    /** Not yet: the two differ and their dispute is open. */
    record Disputed() implements CountsPosition {}

    /** This one decides. */
    record Decided(PerformanceCount count, CountBasis basis) implements CountsPosition {}

    /**
     * Reads the position from the two counts and their dispute.
     *
     * @param dispute the state of the dispute about exactly these counts; looked at only where they differ
     * @param deciding whose count stands once a dispute's window is over
     */
    static CountsPosition of(CountsComparison counts, DisputeState dispute, CountSource deciding) {
        return switch (counts) {
            case CountsComparison.Missing(var sources) -> new Missing(sources);
            case CountsComparison.Agree(var count) -> new Decided(count, CountBasis.BOTH_AGREE);
            case CountsComparison.Differ differ ->
                switch (dispute) {
                    case DisputeState.Open() -> new Disputed();
                    case DisputeState.Lapsed() -> new Decided(differ.of(deciding), CountBasis.WINDOW_OVER);
                    case DisputeState.Resolved(var count) -> new Decided(count, CountBasis.DISPUTE_RESOLVED);
                };
        };
    }
}
