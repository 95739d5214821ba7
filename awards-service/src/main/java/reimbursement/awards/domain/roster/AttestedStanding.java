package reimbursement.awards.domain.roster;

import java.util.UUID;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** A standing, whose and for which quarter it is, and the event that brought it. */
public record AttestedStanding(UUID agencyId, FiscalQuarter quarter, Standing standing, Origin origin) {}
