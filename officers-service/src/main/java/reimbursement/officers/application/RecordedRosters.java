package reimbursement.officers.application;

import java.util.List;

/**
 * What came of the rosters of some agencies.
 *
 * @param results one for each row
 * @param missing how many officers on record they did not name
 */
record RecordedRosters(List<RowResult> results, int missing) {}
