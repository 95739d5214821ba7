package reimbursement.awards.domain.quarter;

/**
 * How many agencies reached each step of a quarter: progress, never a gate.
 *
 * @param standings attested by agreements-service
 * @param rosters attested by officers-service
 * @param calculated awards whose amount stands
 * @param withheld awards that wait for something
 */
public record QuarterProgress(long standings, long rosters, long calculated, long withheld) {}
