package reimbursement.awards.domain.replay;

/**
 * What awards come to together.
 *
 * @param agencies with an award that can be said, if only as zero
 * @param paidOfficers who earn it
 * @param cents the sum
 * @param withheld agencies whose award cannot be said
 */
public record AwardTotal(int agencies, int paidOfficers, long cents, int withheld) {

    /** Nothing. */
    public static final AwardTotal NONE = new AwardTotal(0, 0, 0, 0);

    AwardTotal plus(AwardTotal other) {
        return new AwardTotal(
                agencies + other.agencies,
                paidOfficers + other.paidOfficers,
                Math.addExact(cents, other.cents),
                withheld + other.withheld);
    }
}
