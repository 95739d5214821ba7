package reimbursement.officers.domain.roster;

import java.time.LocalDate;

/**
 * This context's word on an agency's roster in a quarter.
 *
 * @param revision this context's own, 1, 2, 3 … per agency and quarter
 * @param standingRevision the revision of the standing that it answers
 */
public record RosterAttested(
        AgencyQuarter of, LocalDate snapshotOn, int revision, int standingRevision, RosterHash roster) {}
