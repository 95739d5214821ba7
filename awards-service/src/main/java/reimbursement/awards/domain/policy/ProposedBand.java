package reimbursement.awards.domain.policy;

/** A band as it was written down, whatever the numbers are. */
public record ProposedBand(int fromPercent, int toPercent, long centsPerOfficer) {}
