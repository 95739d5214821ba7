package reimbursement.awards.domain.replay;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import reimbursement.awards.domain.award.Assessment;

/** Adds up a quarter's awards under the policy in force and under another one, agency by agency; it keeps sums alone. */
public final class Simulation {

    private static final String WITHHELD = "withheld";

    private final SortedMap<String, Beside> byState = new TreeMap<>();
    private final SortedMap<String, AwardTotal> bandsToday = new TreeMap<>(Collections.reverseOrder());
    private final SortedMap<String, AwardTotal> bandsUnderDraft = new TreeMap<>(Collections.reverseOrder());
    private final SortedMap<BandMove, Integer> moves = new TreeMap<>();
    private Beside total = Beside.NONE;
    private int changed;

    /**
     * Adds an agency.
     *
     * @param state postal code of two letters
     */
    public void add(String state, Assessment today, Assessment draft) {
        Beside beside = new Beside(total(today), total(draft));
        total = total.plus(beside);
        byState.merge(state, beside, Beside::plus);
        bandsToday.merge(band(today), beside.today(), AwardTotal::plus);
        bandsUnderDraft.merge(band(draft), beside.draft(), AwardTotal::plus);
        if (!beside.today().equals(beside.draft())) {
            changed++;
        }
        if (!band(today).equals(band(draft))) {
            moves.merge(new BandMove(band(today), band(draft)), 1, Integer::sum);
        }
    }

    private static AwardTotal total(Assessment assessed) {
        return switch (assessed) {
            case Assessment.Due(var figures, var _) ->
                new AwardTotal(1, figures.eligibleOfficers(), figures.amountCents(), 0);
            case Assessment.Withheld _ -> new AwardTotal(0, 0, 0, 1);
        };
    }

    private static String band(Assessment assessed) {
        return switch (assessed) {
            case Assessment.Due(var figures, var _) -> figures.band();
            case Assessment.Withheld _ -> WITHHELD;
        };
    }

    /** All agencies together. */
    public Beside total() {
        return total;
    }

    /** By the agency's state. */
    public SortedMap<String, Beside> byState() {
        return Collections.unmodifiableSortedMap(byState);
    }

    /** By band under the policy in force: withheld, none, and the bands by their lower bounds. */
    public SortedMap<String, AwardTotal> bandsToday() {
        return Collections.unmodifiableSortedMap(bandsToday);
    }

    /** By band under the other policy. */
    public SortedMap<String, AwardTotal> bandsUnderDraft() {
        return Collections.unmodifiableSortedMap(bandsUnderDraft);
    }

    /** How many agencies go from which band to which. */
    public SortedMap<BandMove, Integer> moves() {
        return Collections.unmodifiableSortedMap(moves);
    }

    /** How many agencies' awards come out otherwise. */
    public int changed() {
        return changed;
    }
}
