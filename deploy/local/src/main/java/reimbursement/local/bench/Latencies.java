package reimbursement.local.bench;

import java.util.Arrays;
import java.util.Collection;

/** Durations of many of the same, sorted. */
record Latencies(long[] nanos) {
    private static final double NANOS_PER_MILLISECOND = 1e6;

    static Latencies of(Collection<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(each -> each).toArray();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /** Milliseconds within which this share of them ended, 0 to 1. */
    double within(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / NANOS_PER_MILLISECOND;
    }
}
