package reimbursement.awards.domain.award;

import java.time.LocalDate;
import reimbursement.awards.domain.performance.CountsPosition;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.Standing;

/**
 * All that an award of one agency and quarter depends on.
 *
 * @param snapshot the quarter's last day
 * @param roster frozen as of the snapshot, in answer to the standing
 * @param rosterMatches whether it is the one that officers-service attested
 */
public record AwardInputs(
        AwardPolicy policy,
        LocalDate snapshot,
        Standing standing,
        Roster roster,
        boolean rosterMatches,
        CountsPosition counts) {}
