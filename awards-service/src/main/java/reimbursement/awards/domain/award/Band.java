package reimbursement.awards.domain.award;

import reimbursement.awards.domain.performance.SuccessRate;

/**
 * A range of success rates and what each eligible officer earns in it.
 *
 * @param fromPercent lower bound, included
 * @param toPercent upper bound, excluded unless it is 100
 * @param centsPerOfficer above zero
 */
public record Band(int fromPercent, int toPercent, long centsPerOfficer) {

    private static final int WHOLE = 100;

    public Band {
        if (fromPercent < 1 || toPercent <= fromPercent || toPercent > WHOLE || centsPerOfficer < 1) {
            throw new IllegalArgumentException("not a band: " + fromPercent + " to " + toPercent);
        }
    }

    /** Its name in events and answers: the lower bound. */
    public String name() {
        return Integer.toString(fromPercent);
    }

    /** The reason that an award in this band gives. */
    public AwardReason reason() {
        return AwardReason.valueOf("BAND_" + fromPercent);
    }

    /** The range as a person reads it: {@code [80, 90) %}. */
    public String written() {
        return "[" + fromPercent + ", " + toPercent + (toPercent == WHOLE ? "]" : ")") + " %";
    }

    boolean holds(SuccessRate rate) {
        return rate.comparedWith(fromPercent).reached()
                && (toPercent == WHOLE || !rate.comparedWith(toPercent).reached());
    }
}
