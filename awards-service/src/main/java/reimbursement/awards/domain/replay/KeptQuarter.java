package reimbursement.awards.domain.replay;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.Assessment;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardInputs;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.performance.CountsComparison;
import reimbursement.awards.domain.performance.CountsPosition;
import reimbursement.awards.domain.performance.DisputeState;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterDigest;
import reimbursement.awards.domain.roster.Standing;

/**
 * All that is kept of one agency's quarter and decides its award, but for the policy.
 *
 * @param rosterRevision 0 where nothing is attested yet
 * @param attested what officers-service attested of the roster; null where nothing is attested yet
 * @param agencyCount the agency's latest count; null where it has not reported
 * @param iceCount ICE's latest count; null where it has not reported
 * @param dispute the state of the latest dispute; looked at only where the counts differ
 */
public record KeptQuarter(
        UUID agencyId,
        Standing standing,
        int rosterRevision,
        Roster roster,
        @Nullable RosterDigest attested,
        @Nullable ReportedCount agencyCount,
        @Nullable ReportedCount iceCount,
        DisputeState dispute) {

    /** What the rules make of it under a policy. */
    public Assessment under(AwardPolicy policy, LocalDate snapshot) {
        CountsComparison counts = CountsComparison.of(
                agencyCount == null ? null : agencyCount.count(), iceCount == null ? null : iceCount.count());
        return Assessment.of(new AwardInputs(
                policy,
                snapshot,
                standing,
                roster,
                attested == null || attested.equals(roster.digest()),
                CountsPosition.of(counts, dispute, policy.settings().decidingSource())));
    }

    /** What a decision about it would name. */
    public AwardBasis basis(AwardPolicy policy) {
        return new AwardBasis(
                standing.revision(), rosterRevision, revision(agencyCount), revision(iceCount), policy.version());
    }

    private static int revision(@Nullable ReportedCount count) {
        return count == null ? 0 : count.revision();
    }
}
