package reimbursement.local.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Splits a whole number over weights so that the parts add up to it exactly (largest remainders). */
final class Apportionment {
    private Apportionment() {}

    /** Parts of {@code total} in the order of the weights; each is at least one where there is enough for all. */
    static List<Integer> split(int total, long[] weights) {
        int least = total >= weights.length ? 1 : 0;
        long sum = LongStream.of(weights).sum();
        long rest = total - (long) least * weights.length;
        List<Integer> parts = new ArrayList<>();
        long given = 0;
        for (long weight : weights) {
            int part = (int) (rest * weight / sum);
            parts.add(least + part);
            given += part;
        }
        List<Integer> byRemainder = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(rest * weights[i] % sum))
                        .thenComparing(i -> i))
                .toList();
        for (int i = 0; i < rest - given; i++) {
            int index = byRemainder.get(i);
            parts.set(index, parts.get(index) + 1);
        }
        return parts;
    }
}
