package reimbursement.awards.domain.award;

import reimbursement.awards.domain.performance.SuccessRate;

/**
 * A range of success rates and what each eligible officer earns in it.
 *
 * @param fromPercent lower bound, included
 * @param toPercent upper bound, excluded unless it is 100
 * @param centsPerOfficer zero or more
 */
public record Band(int fromPercent, int toPercent, long centsPerOfficer) {

    private static final int WHOLE = 100;
    private static final int TENTH = 10;

    public Band {
        if (fromPercent < 0 || toPercent <= fromPercent || toPercent > WHOLE || centsPerOfficer < 0) {
            throw new IllegalArgumentException("not a band: " + fromPercent + " to " + toPercent);
        }
    }

    /** Its name in events and answers: the lower bound. */
    public String name() {
        return Integer.toString(fromPercent);
    }

    /** The reason that an award in this band gives: a name for each band of the published contracts. */
    public AwardReason reason() {
        if (toPercent - fromPercent != TENTH) {
            return AwardReason.OTHER_BAND;
        }
        return switch (fromPercent) {
            case 90 -> AwardReason.BAND_90;
            case 80 -> AwardReason.BAND_80;
            case 70 -> AwardReason.BAND_70;
            default -> AwardReason.OTHER_BAND;
        };
    }

    /** Whether events can tell of it; a policy with any other band can be tried and not adopted. */
    public boolean isInContract() {
        return reason() != AwardReason.OTHER_BAND;
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
