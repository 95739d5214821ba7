package reimbursement.awards.domain.performance;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agency's count beside ICE's. */
public sealed interface CountsComparison {

    /** At least one has not been reported. */
    record Missing(Set<CountSource> sources) implements CountsComparison {}

    /** Both say the same. */
    record Agree(PerformanceCount count) implements CountsComparison {}

    /** They say different things, which opens a dispute. */
    record Differ(PerformanceCount agency, PerformanceCount ice) implements CountsComparison {

        /** The count of one of the two. */
        public PerformanceCount of(CountSource source) {
            return switch (source) {
                case AGENCY -> agency;
                case ICE -> ice;
            };
        }
    }

    /** Compares what has been reported so far; absent counts are null. */
    static CountsComparison of(@Nullable PerformanceCount agency, @Nullable PerformanceCount ice) {
        if (agency == null || ice == null) {
            Set<CountSource> sources = EnumSet.noneOf(CountSource.class);
            if (agency == null) {
                sources.add(CountSource.AGENCY);
            }
            if (ice == null) {
                sources.add(CountSource.ICE);
            }
            return new Missing(Set.copyOf(sources));
        }
        return agency.equals(ice) ? new Agree(ice) : new Differ(agency, ice);
    }
}
