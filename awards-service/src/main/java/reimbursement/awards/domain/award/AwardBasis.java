package reimbursement.awards.domain.award;

import jakarta.persistence.Embeddable;

/**
 * Which revisions of its inputs a decision rests on. Two decisions on equal bases with equal counts are equal.
 *
 * @param standingRevision 1 or more
 * @param rosterRevision 1 or more
 * @param agencyCountRevision 0 where the agency has not reported
 * @param iceCountRevision 0 where ICE has not reported
 * @param policyVersion the policy that held on the snapshot
 */
@Embeddable
public record AwardBasis(
        int standingRevision, int rosterRevision, int agencyCountRevision, int iceCountRevision, String policyVersion) {

    /** What moved between an earlier decision and this one; the standing before the roster that answers it. */
    public AdjustmentCause causeSince(AwardBasis earlier) {
        if (standingRevision != earlier.standingRevision) {
            return AdjustmentCause.STANDING;
        }
        return rosterRevision == earlier.rosterRevision ? AdjustmentCause.COUNT : AdjustmentCause.ROSTER;
    }
}
