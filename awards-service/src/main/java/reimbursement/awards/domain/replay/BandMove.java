package reimbursement.awards.domain.replay;

import java.util.Comparator;

/**
 * From one band to another; a band is known by its lower bound, {@code none} is below all of them.
 *
 * @param from the band today, or {@code withheld}
 * @param to the band under the other policy, or {@code withheld}
 */
public record BandMove(String from, String to) implements Comparable<BandMove> {

    private static final Comparator<BandMove> BY_NAME =
            Comparator.comparing(BandMove::from).thenComparing(BandMove::to);

    @Override
    public int compareTo(BandMove other) {
        return BY_NAME.compare(this, other);
    }
}
