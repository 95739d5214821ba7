package reimbursement.awards.domain.performance;

/**
 * Located out of assigned as an exact fraction. It is only ever compared by cross-multiplying whole numbers, so 89.6 %
 * is never 90 %. Products of any two counts and a percentage fit a {@code long}.
 *
 * @param located 0 to {@code assigned}
 * @param assigned 1 or more
 */
public record SuccessRate(int located, int assigned) {

    public SuccessRate {
        if (assigned < 1 || located < 0 || located > assigned) {
            throw new IllegalArgumentException("not a rate: " + located + "/" + assigned);
        }
    }

    /** The comparison of this rate with a percentage, as the whole numbers that decide it. */
    public RateComparison comparedWith(int percent) {
        return new RateComparison(percent, 100L * located, (long) percent * assigned);
    }

    /** The fraction as reported, not reduced: 448/500. */
    public String fraction() {
        return located + "/" + assigned;
    }
}
