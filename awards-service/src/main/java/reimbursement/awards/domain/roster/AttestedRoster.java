package reimbursement.awards.domain.roster;

import java.util.UUID;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/**
 * What officers-service attested of a roster.
 *
 * @param revision 1, 2, …; the highest one counts
 * @param standingRevision the standing that it answers
 */
public record AttestedRoster(
        UUID agencyId,
        FiscalQuarter quarter,
        int revision,
        int standingRevision,
        RosterDigest attested,
        Origin origin) {}
