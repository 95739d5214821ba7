package reimbursement.awards.domain.claims;

/**
 * The limit that a line stood under.
 *
 * @param limitCents the whole limit: of the fiscal year, or of a lifetime
 * @param usedCents what lines before it in the canonical order were allowed of it
 */
public record CapUse(long limitCents, long usedCents) {

    /** What is left for this line. */
    long roomCents() {
        return Math.max(0, limitCents - usedCents);
    }
}
