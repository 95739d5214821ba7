package reimbursement.awards.domain.claims;

import java.time.YearMonth;
import java.util.UUID;

/**
 * The claim of one agency for one month, the same through all its versions.
 *
 * @param version of its lines: 1 as sent, one more for each amendment
 * @param decisions how many decisions were recorded
 * @param revision how many of them were told: 1, 2, … without a gap; 0 before the first
 * @param figures what the latest one came to
 */
public record Claim(
        UUID id, UUID agencyId, YearMonth month, int version, int decisions, int revision, ClaimFigures figures) {

    /** A claim that is about to be sent for the first time. */
    public static Claim first(UUID agencyId, YearMonth month) {
        return new Claim(ClaimId.of(agencyId, month), agencyId, month, 1, 0, 0, ClaimFigures.NONE);
    }

    /** This claim with other lines in place of those it had. */
    public Claim amended() {
        return new Claim(id, agencyId, month, version + 1, decisions, revision, figures);
    }

    /**
     * What fresh figures change about it: only what differs is told.
     *
     * @param linesChanged whether any line was decided otherwise than before, or has never been decided
     */
    public ClaimChange decided(ClaimFigures fresh, boolean linesChanged) {
        if (revision == 0 || !figures.equals(fresh)) {
            return new ClaimChange.Told(
                    new Claim(id, agencyId, month, version, decisions + 1, revision + 1, fresh), figures.amountCents());
        }
        return linesChanged
                ? new ClaimChange.Recorded(new Claim(id, agencyId, month, version, decisions + 1, revision, fresh))
                : new ClaimChange.Unchanged();
    }
}
