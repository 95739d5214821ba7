package reimbursement.awards.domain.performance;

/**
 * A rate held against a percentage without dividing: {@code located * 100} beside {@code percent * assigned}.
 *
 * @param percent the threshold
 * @param locatedTimesHundred left side
 * @param percentTimesAssigned right side
 */
public record RateComparison(int percent, long locatedTimesHundred, long percentTimesAssigned) {

    /** Whether the rate is the percentage or above. */
    public boolean reached() {
        return locatedTimesHundred >= percentTimesAssigned;
    }

    /** The comparison as a person can check it: {@code 448 * 100 = 44800 < 45000 = 90 * 500}. */
    public String written() {
        String sign = reached() ? " >= " : " < ";
        return "located * 100 = " + locatedTimesHundred + sign + percentTimesAssigned + " = " + percent + " * assigned";
    }
}
