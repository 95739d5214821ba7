package reimbursement.awards.domain.claims;

/**
 * A claim in the lines of form SF-270 (request for advance or reimbursement), block 11, in cents.
 *
 * @param a total program outlays to date: what the agency's decided lines charge, from the fiscal year's first month to
 *     the claim's
 * @param b cumulative program income
 * @param c net program outlays, a - b
 * @param d estimated net cash outlays for an advance period: none, for nothing is advanced
 * @param e total, c + d
 * @param f non-federal share of e
 * @param g federal share of e: what is allowed
 * @param h federal payments previously requested: other months to date, and this claim before its latest revision
 * @param i federal share now requested, g - h; below zero where a revision takes some back
 */
public record Sf270(long a, long b, long c, long d, long e, long f, long g, long h, long i) {

    /**
     * Fills the form in.
     *
     * @param before what the other claims of the fiscal year's earlier months come to, added up
     * @param claim what this claim comes to
     * @param previousCents what this claim came to before its latest revision
     */
    public static Sf270 of(Outlays before, ClaimFigures claim, long previousCents) {
        long outlays = before.decidedCents() + claim.decidedCents();
        long federal = before.allowedCents() + claim.amountCents();
        long requested = before.allowedCents() + previousCents;
        return new Sf270(outlays, 0, outlays, 0, outlays, outlays - federal, federal, requested, federal - requested);
    }

    /** What several claims charge in decided lines, and what is allowed of it, in cents. */
    public record Outlays(long decidedCents, long allowedCents) {}
}
